import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Finding,
  ReasonWords,
  reasons,
} from '@exposure/backstage-plugin-exposure-common';
import { Fragment, ReactNode } from 'react';
import { ParameterText } from '../components/ParameterText';
import { exposureFindingsTranslationRef } from './exposureFindingsTranslationRef';
import { splitTemplate } from './splitTemplate';

/** A finding in the reader's language. @internal */
export interface FindingWords {
  title?: string;
  explanation?: ReactNode;
  fix: ReactNode[];
}

function plainText(template: string, params: Finding['params']): string {
  return splitTemplate(template, params)
    .map(piece => ('text' in piece ? piece.text : String(piece.value)))
    .join('');
}

function richText(template: string, params: Finding['params']): ReactNode {
  const pieces = splitTemplate(template, params);
  const textAt = (index: number) => {
    const piece = pieces[index];
    return piece && 'text' in piece ? piece.text : '';
  };
  return pieces.map((piece, index) => {
    // Inside a longer word, such as a URL, a value is not set off from what stands around it.
    const isInWord =
      /[\w/]$/.test(textAt(index - 1)) || /^[\w/]/.test(textAt(index + 1));
    if ('text' in piece) return <Fragment key={index}>{piece.text}</Fragment>;
    return isInWord ? (
      <Fragment key={index}>{piece.value}</Fragment>
    ) : (
      <ParameterText key={index} value={piece.value} />
    );
  });
}

/**
 * The words of a finding: translated where its reason is known, else the backend's own English.
 * @internal
 */
export function useFindingWords(finding: Finding | undefined): FindingWords {
  const { t } = useTranslationRef(exposureFindingsTranslationRef);
  if (!finding) return { fix: [] };
  const { reason, params } = finding;
  // An older or newer backend may know reasons that this build does not.
  if (!Object.hasOwn(reasons, reason)) {
    return {
      title: finding.title || reason,
      explanation: finding.explanation,
      fix: finding.fix,
    };
  }
  const words: ReasonWords = reasons[reason];
  return {
    title: plainText(t(`${reason}.title`), params),
    explanation: richText(t(`${reason}.explanation`), params),
    fix: words.fix.map((_, index) =>
      richText(t(`${reason}.fix${index + 1}`), params),
    ),
  };
}
