import { harmless } from '../input/harmless';
import type { Violation } from '../reasons/defineReason';
import type { Reason } from '../reasons/reasons';
import { renderWords } from '../reasons/renderWords';
import type { Actor } from '../reasons/vocabulary/Actor';
import type { FindingParams } from '../reasons/vocabulary/FindingParams';
import { asParameter } from './asParameter';
import type { Finding } from './ExposureStatus';
import { stepsFor } from './stepsFor';

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
  const params: FindingParams = Object.fromEntries(
    Object.entries(violation.params).map(([name, value]) => [
      name,
      asParameter(value),
    ]),
  );
  const { title, explanation, fix } = renderWords(reason, params);
  return {
    reason,
    severity,
    actor,
    params,
    title,
    explanation,
    fix: stepsFor({ actor, dnsOwner: params.dnsOwner?.toString() }, fix),
    evidence: violation.evidence.map(({ text, ...place }) => ({
      ...place,
      text: harmless(text),
    })),
    docs: docsOf(reason),
  };
}
