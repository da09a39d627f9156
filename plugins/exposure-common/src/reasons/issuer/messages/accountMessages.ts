import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { acmeSetup, certManagerIssue } from './sources';

/** What a certificate authority says when an issuer registers its ACME account. */
export const accountMessages = [
  {
    pattern:
      /error:externalAccountRequired|no external account binding provided|External Account Binding is required/i,
    means: 'AccountBindingRequired',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: 400 urn:ietf:params:acme:error:externalAccountRequired: The request must include a value for the "externalAccountBinding" field',
    writtenBy: 'ZeroSSL',
    source: 'https://github.com/tobychui/zoraxy/issues/45',
  },
  {
    pattern: /not awaiting external account binding/i,
    means: 'AccountBindingUsed',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: 400 urn:ietf:params:acme:error:malformed: [External Account Binding] The account is not awaiting external account binding',
    writtenBy: 'ZeroSSL',
    source: certManagerIssue(2882),
  },
  {
    pattern: /Invalid MAC on JWS/i,
    means: 'AccountBindingRefused',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: 400 urn:ietf:params:acme:error:malformed: [External Account Binding] Invalid MAC on JWS request',
    writtenBy: 'ZeroSSL',
    source: certManagerIssue(4446),
  },
  {
    pattern: /failed to decode external account binding key data/i,
    means: 'AccountBindingRefused',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: failed to decode external account binding key data: illegal base64 data at input byte 43',
    writtenBy: 'cert-manager',
    source: certManagerIssue(2897),
  },
  {
    pattern: /the field 'kid' references/i,
    means: 'AccountBindingRefused',
    example:
      "ErrRegisterACMEAccount: Failed to register ACME account: 403 urn:ietf:params:acme:error:unauthorized: the field 'kid' references a key that is not known to the ACME server",
    writtenBy: 'Pebble; step-ca says “an unknown key”',
    source: 'https://github.com/letsencrypt/pebble/blob/main/wfe/wfe.go',
  },
  {
    pattern: /external account|externalAccountBinding|\bEAB\b/i,
    means: 'AccountBindingRefused',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: 403 urn:ietf:params:acme:error:unauthorized: External Account Binding JWS verification failed',
    writtenBy: 'Google Trust Services',
    source: 'https://github.com/mholt/acmez/issues/28',
  },
  {
    pattern:
      /error:(?:invalidContact|unsupportedContact|invalidEmail)|contact email|invalid contact/i,
    means: 'AccountContactRefused',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: 400 urn:ietf:params:acme:error:invalidContact: Error validating contact(s) :: contact email has forbidden domain "example.com"',
    writtenBy: 'Let’s Encrypt (boulder)',
    source: 'https://github.com/letsencrypt/boulder/blob/main/policy/pa.go',
  },
  {
    pattern:
      /error:userActionRequired|terms of service|agreement URL|subscriber agreement/i,
    means: 'AccountTermsNotAccepted',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: 403 urn:ietf:params:acme:error:userActionRequired: Terms of service have changed',
    writtenBy: 'a certificate authority, as RFC 8555 §7.3.3 shows it',
    source: 'https://www.rfc-editor.org/rfc/rfc8555#section-7.3.3',
  },
  {
    pattern:
      /\b50[0234] (?:urn:\S{1,60}error:rateLimited|: )|Service busy; retry later/i,
    means: 'IssuerServerFailing',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: 503 urn:ietf:params:acme:error:rateLimited: Service busy; retry later.',
    writtenBy: 'Let’s Encrypt (the balancer before boulder)',
    source: 'https://letsencrypt.org/docs/rate-limits/',
  },
  {
    pattern:
      /too many new registrations|too many registrations|error:rateLimited|ACMEAccount: .{0,60}\b429 /i,
    means: 'AccountRateLimited',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: 429 urn:ietf:params:acme:error:rateLimited: too many new registrations (10) from this IP address in the last 3h0m0s, retry after 2026-11-30 12:30:00 UTC: see https://letsencrypt.org/docs/rate-limits/#new-registrations-per-ip-address',
    writtenBy: 'Let’s Encrypt (boulder)',
    source:
      'https://github.com/letsencrypt/boulder/blob/main/ratelimits/limiter.go',
  },
  {
    pattern:
      /error:accountDoesNotExist|account (?:is )?(?:deactivated|not valid|disabled|revoked|suspended)|has status "(?:deactivated|revoked)"|ACMEAccount: .{0,80}error:unauthorized|JWS verification error/i,
    means: 'AccountRegistrationRefused',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: 403 urn:ietf:params:acme:error:unauthorized: An account with the provided public key exists but is deactivated',
    writtenBy: 'Let’s Encrypt (boulder)',
    source: 'https://github.com/letsencrypt/boulder/blob/main/wfe2/wfe.go',
  },
  {
    pattern: /InvalidConfig: Your ACME server URL is set to a v1 endpoint/,
    means: 'IssuerServerWrong',
    example:
      'InvalidConfig: Your ACME server URL is set to a v1 endpoint (https://acme-v01.api.letsencrypt.org/directory). You should update the spec.acme.server field to "https://acme-v02.api.letsencrypt.org/directory"',
    writtenBy: 'cert-manager',
    source: acmeSetup,
  },
] as const satisfies readonly KnownMessage<string>[];
