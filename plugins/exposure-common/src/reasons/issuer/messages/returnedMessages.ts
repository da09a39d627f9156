import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { certManager } from './sources';

/** What is wrong with a certificate that an issuer has signed. */
export type ReturnedFault =
  | 'IssuerReturnsExpired'
  | 'IssuerReturnsOtherKey'
  | 'IssuerReturnsUnusable';

const issuing = certManager(
  'pkg/controller/certificates/issuing/issuing_controller.go',
);

/** What cert-manager finds before it stores a certificate: the condition Issuing of the Certificate says it. */
export const returnedMessages: readonly KnownMessage<ReturnedFault>[] = [
  {
    pattern: /Issuer returned an (?:already )?expired certificate/i,
    means: 'IssuerReturnsExpired',
    example:
      'The certificate request has failed to complete and will be retried: Issuer returned an already expired certificate (notAfter: 2026-11-01T00:00:00Z). This usually indicates an expired CA certificate in the issuer.',
    writtenBy: 'cert-manager 1.19',
    source: 'https://github.com/cert-manager/cert-manager/issues/7741',
  },
  {
    pattern:
      /Issuer returned a certificate with a public key that does not match/i,
    means: 'IssuerReturnsOtherKey',
    example:
      'The certificate request has failed to complete and will be retried: Issuer returned a certificate with a public key that does not match the CSR. This usually indicates a misconfigured issuer.',
    writtenBy: 'cert-manager 1.19',
    source: 'https://github.com/cert-manager/cert-manager/issues/8380',
  },
  {
    pattern: /Issuer returned (?:an? )?(?!.*\border\b).{0,40}certificate/i,
    means: 'IssuerReturnsUnusable',
    example:
      'The certificate request has failed to complete and will be retried: Issuer returned an invalid certificate: x509: malformed certificate',
    writtenBy: 'cert-manager 1.19',
    source: issuing,
  },
];
