import type { Finding } from '../status/ExposureStatus';
import type { Reason } from './reasons';
import { reasons } from './reasons';
import type { ReasonWords } from './words/ReasonWords';

/** A parameter in a template, e.g. `{hostname}`. */
const parameter = /\{([A-Za-z]+)\}/g;

function fill(template: string, params: Finding['params']): string {
  return template.replace(parameter, (written, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : written,
  );
}

/**
 * The English words of a finding. The browser may use its own templates with the same parameters instead.
 * @public
 */
export function renderWords(
  reason: Reason,
  params: Finding['params'],
): Pick<Finding, 'title' | 'explanation' | 'fix'> {
  const words: ReasonWords = reasons[reason];
  return {
    title: fill(words.title, params),
    explanation: fill(words.explanation, params),
    fix: words.fix.map(line => fill(line, params)),
  };
}

/**
 * The parameters that the words of a reason name.
 * @public
 */
export function wordParameters(reason: Reason): string[] {
  const words: ReasonWords = reasons[reason];
  const text = [words.title, words.explanation, ...words.fix].join('\n');
  return [
    ...new Set(Array.from(text.matchAll(parameter), match => match[1] ?? '')),
  ];
}
