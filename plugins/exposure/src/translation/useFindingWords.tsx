import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Finding } from '@exposure/backstage-plugin-exposure-common';
import { Children, isValidElement, ReactNode } from 'react';
import { ParameterText } from '../components/ParameterText';
import { exposureFindingsTranslationRef } from './exposureFindingsTranslationRef';
import { findingMessages } from './findingMessages';

/** A finding in the reader's language. @internal */
export interface FindingWords {
  title?: string;
  explanation?: ReactNode;
  fix: ReactNode[];
}

/** The framework's own function, whose types know keys and parameters that are literals. Those of a finding are not. */
type Say = (
  key: string,
  options: { replace: Readonly<Record<string, JSX.Element>> },
) => ReactNode;

function hasMessage(reason: string, name: string): boolean {
  return Object.hasOwn(findingMessages, `${reason}.${name}`);
}

/** `fix1`, `fix2` … as far as the reason has them. */
function fixesOf(reason: string): string[] {
  const names: string[] = [];
  while (hasMessage(reason, `fix${names.length + 1}`)) {
    names.push(`fix${names.length + 1}`);
  }
  return names;
}

/** The words of this build in English, as the backend fills them in. */
function inEnglish(reason: string, name: string, params: Finding['params']) {
  const messages: Readonly<Record<string, string>> = findingMessages;
  return messages[`${reason}.${name}`]?.replace(
    /\{\{([A-Za-z]+)\}\}/g,
    (_, parameter: string) =>
      Object.hasOwn(params, parameter)
        ? String(params[parameter])
        : `{${parameter}}`,
  );
}

/** What was translated, as its texts and the values between them. */
function piecesOf(sentence: ReactNode): ReactNode[] {
  return isValidElement<{ children?: ReactNode }>(sentence)
    ? Children.toArray(sentence.props.children)
    : [sentence];
}

function asText(piece: ReactNode): string {
  return isValidElement<{ value: string | number }>(piece)
    ? String(piece.props.value)
    : String(piece);
}

/** Inside a longer word, such as a URL, a value is not set off from what stands around it. */
function withPlainInWords(pieces: ReactNode[]): ReactNode[] {
  const textAt = (index: number) => {
    const piece = pieces[index];
    return typeof piece === 'string' ? piece : '';
  };
  return pieces.map((piece, index) => {
    const isInWord =
      /[\w/]$/.test(textAt(index - 1)) || /^[\w/]/.test(textAt(index + 1));
    return isInWord ? asText(piece) : piece;
  });
}

/**
 * The words of a finding: translated where its reason is known, else the backend's own English. Its steps are those that the
 * backend gives, which knows who reads them.
 * @internal
 */
export function useFindingWords(finding: Finding | undefined): FindingWords {
  const { t } = useTranslationRef(exposureFindingsTranslationRef);
  if (!finding) {
    return { fix: [] };
  }
  const { reason, params } = finding;
  // An older or newer backend may know reasons that this build does not.
  if (!hasMessage(reason, 'title')) {
    return {
      title: finding.title || reason,
      explanation: finding.explanation,
      fix: finding.fix,
    };
  }
  // As elements even where the text is plain: the framework puts those in last, so that a value which looks like a parameter
  // is none.
  const replace = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      <ParameterText value={value} />,
    ]),
  );
  const say = t as unknown as Say;
  const pieces = (name: string) =>
    piecesOf(say(`${reason}.${name}`, { replace }));
  const names = fixesOf(reason);
  return {
    title: pieces('title').map(asText).join(''),
    explanation: withPlainInWords(pieces('explanation')),
    fix: finding.fix.map(step => {
      const name = names.find(one => inEnglish(reason, one, params) === step);
      return name === undefined ? step : withPlainInWords(pieces(name));
    }),
  };
}
