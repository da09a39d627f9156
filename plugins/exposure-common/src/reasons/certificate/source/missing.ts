import { servesNoSecret } from '../../facts/certificateSource';
import type { Facts } from '../../facts/Facts';
import { isProvenAtEdge } from '../certificateParams';
import { otherCertificate } from './otherCertificate';

/** Whether nothing is known to provide a certificate for the hostname, where its controller reads Secrets. */
export function hasNone(facts: Facts): boolean {
  return (
    facts.route !== undefined &&
    !facts.certificate &&
    !otherCertificate(facts) &&
    !servesNoSecret(facts.seen, facts.routes) &&
    !isProvenAtEdge(facts)
  );
}

/** What reasons about a Certificate that is not there have in common. */
export const missing = {
  track: 'certificate',
  value: 'none',
  severity: 'error',
  headline: 'byActor',
  among: 'certificateFaults',
  needs: ['certificates'],
} as const;
