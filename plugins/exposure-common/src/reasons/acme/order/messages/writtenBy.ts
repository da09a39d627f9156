import type { KnownMessage } from '../../../vocabulary/KnownMessage';

/** Rows of one program and one source, each as its pattern, the reason it means and an example. */
export function messagesBy<const Reason extends string>(
  writtenBy: string,
  source: string,
  texts: readonly (readonly [RegExp, Reason, string])[],
): KnownMessage<Reason>[] {
  return texts.map(([pattern, means, example]) => ({
    pattern,
    means,
    example,
    writtenBy,
    source,
  }));
}

/** A file of Let’s Encrypt's certificate authority. */
export const boulder = (path: string) =>
  `https://github.com/letsencrypt/boulder/blob/main/${path}`;

export const letsEncrypt = 'Let’s Encrypt (boulder, 2026-08)';

/** A report to cert-manager that shows the text. */
export const certManagerIssue = (number: number) =>
  `https://github.com/cert-manager/cert-manager/issues/${number}`;
