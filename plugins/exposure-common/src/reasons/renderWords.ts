import type { Reason } from './reasons';
import { reasons } from './reasons';
import type { FindingParams } from './vocabulary/FindingParams';

/** A parameter in a template, e.g. `{hostname}`. */
const parameter = /\{([A-Za-z]+)\}/g;

function fill(template: string, params: FindingParams): string {
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
  params: FindingParams,
): { title: string; explanation: string; fix: string[] } {
  const words = reasons[reason];
  return {
    title: fill(words.title, params),
    explanation: fill(words.explanation, params),
    fix: words.fix.map(line => fill(line, params)),
  };
}
