import type { IssuerReference } from './CertificateObject';
import { readIssuerReference } from './CertificateObject';
import type { ChallengeSolver } from './challenge/ChallengeSolver';
import { readChallengeSolver } from './challenge/ChallengeSolver';
import type { ObjectHead } from './ObjectHead';
import { at, field, text, time } from '../input/pick';

/**
 * The parts of an `acme.cert-manager.io/v1` Challenge that the diagnosis reads.
 * @public
 */
export interface ChallengeObject extends ObjectHead {
  kind: 'Challenge';
  dnsName: string;
  /** `HTTP-01` or `DNS-01`. */
  type: string;
  wildcard: boolean;
  issuerRef: IssuerReference;
  solver: ChallengeSolver;
  processing: boolean;
  presented: boolean;
  presentedAt?: string;
  state?: string;
  reason?: string;
}

export function readChallenge(
  head: ObjectHead,
  value: unknown,
): ChallengeObject {
  const spec = field(value, 'spec');
  const status = field(value, 'status');
  return {
    kind: 'Challenge',
    ...head,
    dnsName: text(field(spec, 'dnsName')) ?? '',
    type: text(field(spec, 'type')) ?? '',
    wildcard: field(spec, 'wildcard') === true,
    issuerRef: readIssuerReference(at(spec, 'issuerRef')),
    solver: readChallengeSolver(field(spec, 'solver')),
    processing: field(status, 'processing') === true,
    presented: field(status, 'presented') === true,
    presentedAt: time(field(status, 'presentedAt')),
    state: text(field(status, 'state')),
    reason: text(field(status, 'reason')),
  };
}
