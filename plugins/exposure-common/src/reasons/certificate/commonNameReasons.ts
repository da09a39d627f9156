import { defineReason } from '../defineReason';
import { isFor } from '../facts/certificateOf';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { certificateParams, isProvenAtEdge } from './certificateParams';
import { unread } from './source/unread';

/** An ACME server makes a DNS name of the common name; whether another authority does is not to be seen. */
const nameOnlyInCommonName = (facts: Facts) => {
  const { certificate, issuer, hostname, seen } = facts;
  return certificate?.namedByCommonName &&
    isFor(certificate, hostname) &&
    !issuer?.acme &&
    !isProvenAtEdge(facts)
    ? {
        params: certificateParams(facts, certificate),
        evidence: [
          objectEvidence(
            certificate,
            'spec.commonName',
            certificate.dnsNames.join(', '),
            seen.certificates,
          ),
        ],
      }
    : undefined;
};

/** A certificate whose names depend on the authority. */
export const commonNameReasons = {
  NameOnlyInCommonName: defineReason({
    ...unread,
    severity: 'warning',
    actor: 'you',
    title: 'The hostname is only the common name',
    explanation:
      'The Certificate {certificate} has {hostname} in commonName and no dnsNames. Browsers read the DNS names alone, and whether the issuer makes one of it was not read.',
    fix: ['Add {hostname} to spec.dnsNames of the Certificate {certificate}.'],
    holdsInForce: true,
    explainedBy: ['certificateFaults'],
    needs: ['certificates'],
    find: nameOnlyInCommonName,
  }),
};
