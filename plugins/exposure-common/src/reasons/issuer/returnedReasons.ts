import { findCondition } from '../../kubernetes';
import { defineReason } from '../defineReason';
import { conditionEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { issuerOwner } from '../facts/issuerOwner';
import { meaningOf } from '../vocabulary/KnownMessage';
import type { ReturnedFault } from './messages/returnedMessages';
import { returnedMessages } from './messages/returnedMessages';
import { unsigned } from './signerFinder';

function returned(fault: ReturnedFault) {
  return (facts: Facts) => {
    const { certificate, seen } = facts;
    const issuing =
      certificate && findCondition(certificate.conditions, 'Issuing');
    return certificate &&
      issuing?.status === 'False' &&
      meaningOf(returnedMessages, issuing.message) === fault
      ? {
          params: {
            certificate: certificate.name,
            namespace: certificate.namespace,
            issuerKind: certificate.issuerRef.kind,
            issuer: certificate.issuerRef.name,
            issuerOwner: issuerOwner(facts).title,
            message: quoted(
              issuing.message.replace(/^The certificate request has .*?: /, ''),
            ),
          },
          evidence: [
            conditionEvidence(certificate, issuing, seen.certificates),
          ],
          actor: issuerOwner(facts).actor,
        }
      : undefined;
  };
}

const renewAfterwards =
  'Run cmctl renew {certificate} -n {namespace} after the correction to retry immediately.';

/** An issuer that signs, and whose certificate cert-manager does not take. */
export const returnedReasons = {
  IssuerReturnsExpired: defineReason({
    ...unsigned,
    title: 'The issuer returns an expired certificate',
    explanation:
      'The {issuerKind} {issuer} signed a certificate that has expired already, mostly because the CA certificate it signs with has expired: {message}',
    fix: [
      '{issuerOwner}: renew the CA certificate in the Secret of the {issuerKind} {issuer}, or check the clock of its server.',
      renewAfterwards,
    ],
    find: returned('IssuerReturnsExpired'),
  }),
  IssuerReturnsOtherKey: defineReason({
    ...unsigned,
    title: 'The issuer signs another key',
    explanation:
      'The {issuerKind} {issuer} returned a certificate for another key than that of the request, so cert-manager does not store it: {message}',
    fix: [
      '{issuerOwner}: correct the {issuerKind} {issuer}: it must sign the key of each request, not return a certificate it made before.',
      renewAfterwards,
    ],
    find: returned('IssuerReturnsOtherKey'),
  }),
  IssuerReturnsUnusable: defineReason({
    ...unsigned,
    title: 'The issuer’s certificate is unusable',
    explanation:
      'The {issuerKind} {issuer} returned a certificate that cert-manager cannot use: {message}',
    fix: [
      '{issuerOwner}: correct what the message names in the {issuerKind} {issuer} or its server.',
      renewAfterwards,
    ],
    find: returned('IssuerReturnsUnusable'),
  }),
};
