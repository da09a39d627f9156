import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { certManagerIssue, vaultClient, vaultSetup } from './sources';

const failedToSign =
  'Vault failed to sign certificate: failed to sign certificate by vault: Error making API request. URL: POST https://vault.example.org/v1/pki_int/sign/shop Code:';

/** What Vault answers, in the words of its PKI engine and its logins. */
export const vaultMessages = [
  {
    pattern:
      /Vault is (?:sealed|not initialized)|error.{0,20}Vault is sealed|security barrier not initialized/i,
    means: 'VaultSealed',
    example:
      'VaultError: Failed to verify Vault is initialized and unsealed: Vault is sealed',
    writtenBy: 'cert-manager',
    source: vaultClient,
  },
  {
    pattern:
      /\/login Code: 4\d\d|invalid role name|not authorized.{0,20}(?:service account|role)|service account .{0,80}not authorized|namespace not authorized|claim "iss" is invalid|invalid role or secret ID|invalid secret id|invalid audience|missing client token|token (?:is )?(?:expired|invalid)|invalid token|(?:auth\/|login).{0,200}permission denied/i,
    means: 'CaLoginRefused',
    example:
      'VaultError: Failed to initialize Vault client: error reading Kubernetes service account token from issuer-token: error calling Vault server: Error making API request. URL: POST https://vault.example.org/v1/auth/kubernetes/login Code: 403. Errors: * permission denied',
    writtenBy: 'Vault, quoted by cert-manager',
    source: certManagerIssue(2969),
  },
  {
    pattern: /not allowed by this role/i,
    means: 'CaNameRefused',
    example: `${failedToSign} 400. Errors: * subject alternate name shop.example.org not allowed by this role`,
    writtenBy: 'Vault',
    source: 'https://github.com/cert-manager/website/issues/955',
  },
  {
    pattern: /common_name field is required|commonName.{0,40}required/i,
    means: 'CaCommonNameRequired',
    example: `${failedToSign} 400. Errors: * the common_name field is required, or must be provided in a CSR with "use_csr_common_name" set to true, unless "require_cn" is set to false`,
    writtenBy: 'Vault',
    source: certManagerIssue(4965),
  },
  {
    pattern:
      /certificate authority .{0,60}has expired|(?:CA|signing) certificate .{0,80}has expired/i,
    means: 'CaExpired',
    example: 'Error signing certificate: the signing certificate has expired',
    writtenBy: 'cert-manager and certificate authorities of companies',
    source: certManagerIssue(7741),
  },
  {
    pattern: /beyond the expiration of the CA certificate/i,
    means: 'CaExpiring',
    example: `${failedToSign} 400. Errors: * cannot satisfy request, as TTL would result in notAfter of 2027-02-28T10:00:00Z that is beyond the expiration of the CA certificate at 2026-12-20T17:34:32Z`,
    writtenBy: 'Vault',
    source: certManagerIssue(7741),
  },
  {
    pattern:
      /(?:requested )?ttl .{0,60}(?:greater|larger|longer) than|TTL is too (?:long|short)/i,
    means: 'CaLifetimeRefused',
    example: `${failedToSign} 400. Errors: * requested ttl of 2160h0m0s is greater than max ttl of 72h0m0s`,
    writtenBy: 'Vault',
    source: 'https://github.com/hashicorp/vault/issues/5549',
  },
  {
    pattern:
      /role requires (?:keys of type|a (?:minimum|key)|key)|key (?:type|bits?|size)s? .{0,60}(?:not (?:allowed|supported)|unsupported)/i,
    means: 'CaKeyRefused',
    example: `${failedToSign} 400. Errors: * role requires keys of type rsa`,
    writtenBy: 'Vault',
    source: 'https://github.com/hashicorp/vault/issues/4595',
  },
  {
    pattern:
      /unknown role|role .{0,80}could not be found|no handler for route|route entry not found|unsupported (?:path|operation)/i,
    means: 'CaSettingUnknown',
    example: `${failedToSign} 400. Errors: * unknown role: shop`,
    writtenBy: 'Vault',
    source:
      'https://github.com/hashicorp/vault/blob/main/builtin/logical/pki/path_issue_sign.go',
  },
  {
    pattern:
      /no default issuer currently configured|must be configured with a CA|unable to fetch (?:the )?CA|issuer .{0,60}usage/i,
    means: 'CaNotActive',
    example: `${failedToSign} 400. Errors: * error fetching CA certificate: no default issuer currently configured`,
    writtenBy: 'Vault',
    source:
      'https://github.com/hashicorp/vault/blob/main/builtin/logical/pki/path_issue_sign.go',
  },
  {
    pattern: /sys\/health Code: 4\d\d/,
    means: 'IssuerServerWrong',
    example:
      'VaultError: Failed to verify Vault is initialized and unsealed: error calling Vault /v1/sys/health: Error making API request. URL: GET https://vault.example.org/v1/sys/health Code: 403. Raw Message: Forbidden',
    writtenBy: 'cert-manager, of what answers in place of Vault',
    source: vaultClient,
  },
  {
    pattern: /vault.{0,400}permission denied|\bCode: 403/i,
    means: 'CaNotPermitted',
    example: `${failedToSign} 403. Errors: * 1 error occurred: * permission denied`,
    writtenBy: 'Vault',
    source: 'https://github.com/cert-manager/istio-csr/issues/215',
  },
] as const satisfies readonly KnownMessage<string>[];

/** cert-manager's own words about a Vault issuer, after what Vault and the network say. */
export const vaultSetupMessages = [
  {
    pattern:
      /Vault .{0,60}(?:required|cannot be empty|cannot be used with|requires)|Multiple auth methods cannot be set/,
    means: 'IssuerMisconfigured',
    example:
      'VaultError: Vault Kubernetes auth requires either secretRef.name or serviceAccountRef.name to be set',
    writtenBy: 'cert-manager',
    source: vaultSetup,
  },
  {
    pattern:
      /while requesting a Vault token|error (?:logging in to|calling) Vault|initiali[sz]e vault client|unable to load credentials|cannot authenticate to Vault/i,
    means: 'CaLoginRefused',
    example:
      'Failed to initialise vault client for signing: error initializing Vault client: unable to load credentials. One of: tokenSecretRef, appRoleSecretRef, clientCertificate, Kubernetes, or AWS auth must be set',
    writtenBy: 'cert-manager',
    source: vaultClient,
  },
] as const satisfies readonly KnownMessage<string>[];
