/** A text that another program is known to write, and what it means: cert-manager, a certificate authority, a DNS provider. */
export interface KnownMessage<Reason extends string> {
  pattern: RegExp;
  means: Reason;
  /** A text as it was seen, with neutral names. */
  example: string;
  /** Who writes it, with the version where it matters: `cert-manager 1.21`, `Cloudflare`. */
  writtenBy: string;
  /** The source file, document or public report that shows the text (URL). */
  source: string;
}

/** What a foreign text means: the first row that matches. */
export function meaningOf<Reason extends string>(
  table: readonly KnownMessage<Reason>[],
  message: string,
): Reason | undefined {
  return table.find(({ pattern }) => pattern.test(message))?.means;
}
