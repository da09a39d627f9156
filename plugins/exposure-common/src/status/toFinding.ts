import type { Violation } from '../reasons/defineReason';
import type { Reason } from '../reasons/reasons';
import { renderWords } from '../reasons/renderWords';
import type { Actor } from '../reasons/vocabulary/Actor';
import type { Finding } from './ExposureStatus';

/** The page that explains every reason, from the repository's root. */
const reasonsPage = 'docs/reasons.md';

/** The heading of a reason in {@link reasonsPage}. */
function docsOf(reason: Reason): string {
  return `${reasonsPage}#${reason.toLowerCase()}`;
}

/** A finding with its words filled in. It keeps every parameter: a translation may name others than the English does. */
export function toFinding(
  reason: Reason,
  violation: Violation,
  severity: Finding['severity'],
  actor: Actor,
): Finding {
  return {
    reason,
    severity,
    actor,
    params: violation.params,
    ...renderWords(reason, violation.params),
    evidence: violation.evidence,
    docs: docsOf(reason),
  };
}
