import { isCertificateUnseen, servesSecrets } from '../facts/certificateSource';
import type { Check } from '../Check';
import { objectEvidence } from '../facts/evidence';
import { isReady, servedOwnSecrets } from './certificateParams';

/** Where the TLS probe is on, its handshake tells; where a Secret of the namespace has no Certificate, that is told. */
export const certificateNotSeen: Check = facts => {
  const { route, certificate, seen, hostname } = facts;
  if (!route || seen.edge.known || !isCertificateUnseen(facts)) {
    return undefined;
  }
  const isToldElsewhere = certificate
    ? !isReady(certificate)
    : servesSecrets(facts) &&
      (!seen.certificates.known || servedOwnSecrets(facts).length > 0);
  return isToldElsewhere
    ? undefined
    : {
        params: { hostname },
        evidence: [
          certificate
            ? objectEvidence(
                certificate,
                'status.notAfter',
                certificate.notAfter,
                seen.certificates,
              )
            : objectEvidence(
                route.object,
                'spec',
                route.secrets.join(', '),
                seen.certificates,
              ),
        ],
      };
};
