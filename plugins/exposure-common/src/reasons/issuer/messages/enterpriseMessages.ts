import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { certManager, certManagerIssue } from './sources';

const lab = (number: number) =>
  `https://github.com/jetstack/cert-manager-nginx-plus-lab/issues/${number}`;

const vcert = (path: string) =>
  `https://github.com/Venafi/vcert/blob/master/${path}`;

const stepCa = (path: string) =>
  `https://github.com/smallstep/certificates/blob/master/${path}`;

/** What Venafi (CyberArk Certificate Manager) and step-ca answer. */
export const enterpriseMessages = [
  {
    pattern:
      /AuthFailed|OAuth token request failed|401 Unauthorized|invalid_token|unauthorized or expired access credentials|credentials not configured|no TPP credentials|auth error|403 Forbidden/i,
    means: 'CaLoginRefused',
    example:
      'Failed to request venafi certificate: Invalid status: 401 Unauthorized Server response: {"error":"invalid_token","error_description":"Invalid token format"}',
    writtenBy: 'Venafi TPP, quoted by cert-manager',
    source: certManagerIssue(5154),
  },
  {
    pattern:
      /zone not found|application not found|policy (?:folder )?.{0,80}does not exist|unable to (?:find|read) zone/i,
    means: 'CaSettingUnknown',
    example:
      'Failed to obtain venafi certificate: vcert error: your data contains problems: zone not found',
    writtenBy: 'vcert, quoted by cert-manager',
    source: lab(32),
  },
  {
    pattern:
      /(?:common name|DNS SANs) .{0,400}(?:not allowed in this policy|do not match regular)/i,
    means: 'CaNameRefused',
    example:
      'Failed to obtain venafi certificate: common name shop.example.org is not allowed in this policy: [^([\\p{L}\\p{N}-*]+\\.)*example\\.com$]',
    writtenBy: 'vcert, quoted by cert-manager',
    source: lab(37),
  },
  {
    pattern: /requested Key Type and Size do not match/i,
    means: 'CaKeyRefused',
    example:
      'Failed to request certificate from Certificate Manager: vcert error: policy doesn’t match request: the requested Key Type and Size do not match any of the allowed Key Types and Sizes',
    writtenBy: 'vcert, quoted by cert-manager',
    source: vcert('pkg/endpoint/endpoint.go'),
  },
  {
    pattern:
      /Request DN is empty|must have the 'commonName'|contains no Common Name/i,
    means: 'CaCommonNameRequired',
    example:
      'Failed to obtain venafi certificate: unable to retrieve: Unexpected status code on TPP Certificate Retrieval. Status: 500 Certificate \\VED\\Policy\\shop.example.org has encountered an error while processing, Status: Request DN is empty. Please configure the certificate properly., Stage: 0.',
    writtenBy: 'Venafi TPP, quoted by cert-manager',
    source: certManagerIssue(2905),
  },
  {
    pattern: /Need a certificate authority/i,
    means: 'CaNotActive',
    example:
      'Failed to request venafi certificate: Unexpected status code on TPP Certificate Request. Status: 400 Bad Request, check Error in response for details.. Body: {"Error":"Need a certificate authority (CADN)."}',
    writtenBy: 'Venafi TPP, quoted by cert-manager',
    source: certManagerIssue(6005),
  },
  {
    pattern:
      /policy doesn.t match request|match regular expressions?|has encountered errors?|certificate request contains Custom Fields/i,
    means: 'CaPolicyRefused',
    example:
      "Failed to request certificate from Certificate Manager: organization [Shop] doesn't match regular expressions: [^Example Inc$]",
    writtenBy: 'vcert, quoted by cert-manager',
    source: vcert('pkg/endpoint/endpoint.go'),
  },
  {
    pattern: /requested duration of .{0,60}(?:more|less|greater) than/i,
    means: 'CaLifetimeRefused',
    example:
      'Failed to sign certificate request: The request was forbidden by the certificate authority: requested duration of 2160h0m0s is more than the authorized maximum certificate duration of 24h1m0s',
    writtenBy: 'step-ca, quoted by step-issuer',
    source: stepCa('authority/provisioner/sign_options.go'),
  },
  {
    pattern: /(?:dns|ip|cn|common) name "[^"]{1,253}" not allowed/i,
    means: 'CaNameRefused',
    example:
      'Failed to sign certificate request: The request was forbidden by the certificate authority: dns name "shop.example.org" not allowed',
    writtenBy: 'step-ca, quoted by step-issuer',
    source: stepCa('policy/engine.go'),
  },
  {
    pattern:
      /lacked necessary authorization|provisioner .{0,120}(?:disabled|not found|expired)/i,
    means: 'CaLoginRefused',
    example:
      'Failed to sign certificate request: The request lacked necessary authorization to be completed. Please see the certificate authority logs for more info.',
    writtenBy: 'step-ca, quoted by step-issuer',
    source: 'https://github.com/smallstep/step-issuer/issues/137',
  },
  {
    pattern: /forbidden by the certificate authority/i,
    means: 'CaPolicyRefused',
    example:
      'Failed to sign certificate request: The request was forbidden by the certificate authority. Please see the certificate authority logs for more info.',
    writtenBy: 'step-ca, quoted by step-issuer',
    source: stepCa('errs/error.go'),
  },
  {
    pattern: /Failed to parse .{0,120}annotation/,
    means: 'CaPolicyRefused',
    example:
      'Failed to parse shop-tls-1 "venafi.cert-manager.io/custom-fields" annotation: invalid character \'a\' looking for beginning of value',
    writtenBy: 'cert-manager',
    source: certManager('pkg/controller/certificaterequests/venafi/venafi.go'),
  },
] as const satisfies readonly KnownMessage<string>[];
