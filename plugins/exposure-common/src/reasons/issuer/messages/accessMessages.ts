import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { acmeSetup, certManager, certManagerIssue, keyPairs } from './sources';

/** What keeps an issuer from what it reads in the cluster: permissions and Secrets. */
export const accessMessages = [
  {
    pattern: /is forbidden: User "|cannot \w{3,10} resource "/,
    means: 'IssuerNotPermitted',
    example:
      'VaultError: Failed to initialize Vault client: while requesting a Vault token using the Kubernetes auth: while requesting a token for the service account shop/vault-issuer: serviceaccounts "vault-issuer" is forbidden: User "system:serviceaccount:cert-manager:cert-manager" cannot create resource "serviceaccounts/token" in API group "" in the namespace "shop"',
    writtenBy: 'Kubernetes API server, quoted by cert-manager',
    source: certManagerIssue(6673),
  },
  {
    pattern:
      /secrets? (?:"[^"]{1,300}"|[a-z0-9./-]{1,300}) not found|Required secret resource not found|serviceaccounts "[^"]{1,300}" not found/i,
    means: 'IssuerSecretMissing',
    example:
      'ErrGetKeyPair: Error getting keypair for CA issuer: secrets "ca-key-pair" not found',
    writtenBy: 'cert-manager',
    source: certManagerIssue(7120),
  },
  {
    pattern:
      /no (?:private key data|certificate data|data|key) for "|does not (?:have|contain) key|failed to find external account binding key data|no data for tls\.|no AWS (?:Secret Access Key|Access Key ID) Found/i,
    means: 'IssuerSecretIncomplete',
    example:
      'InvalidSolver: the secret "cloudflare-api-token" does not have key "api-token"',
    writtenBy: 'cert-manager',
    source: acmeSetup,
  },
  {
    pattern:
      /certificate is not a CA|Failed to parse signing CA keypair|ErrInvalidKeyPair|(?:Error getting keypair|ErrGetKeyPair).{0,80}error (?:decoding|parsing)|Error signing certificate: .{0,80}(?:PrivateKey|private key)/,
    means: 'IssuerKeyPairUnusable',
    example:
      'ErrInvalidKeyPair: Error getting keypair for CA issuer: certificate is not a CA',
    writtenBy: 'cert-manager',
    source: certManagerIssue(2497),
  },
  {
    pattern:
      /(?:decrypting|parsing) provisioner(?: encrypted)? key|failed to decrypt JWE|compact JWE format/i,
    means: 'ProvisionerUnusable',
    example:
      'Error: failed to initialize step issuer: error decrypting provisioner key: failed to decrypt JWE: go-jose/go-jose: error in cryptographic primitive',
    writtenBy: 'step-ca’s client, quoted by step-issuer',
    source: 'https://github.com/smallstep/step-issuer/issues/107',
  },
  {
    pattern:
      /Account private key is invalid|is not of type RSA|ErrVerifyACMEAccount: .{0,80}private key|secrets "[^"]{1,300}" already exists|error:bad(?:PublicKey|SignatureAlgorithm)/,
    means: 'AccountKeyUnusable',
    example:
      'ErrVerifyACMEAccount: Account private key is invalid: error decoding private key PEM block',
    writtenBy: 'cert-manager',
    source: acmeSetup,
  },
] as const satisfies readonly KnownMessage<string>[];

/** More texts of the same, each of another program or version; they belong to the table above. */
export const moreAccessMessages = [
  {
    pattern:
      /Failed to (?:retrieve|get|load) (?:auth |provisioner )?(?:secret|password)/i,
    means: 'IssuerSecretMissing',
    example:
      'NotFound: Failed to retrieve provisioner password: password source is empty',
    writtenBy: 'step-issuer',
    source:
      'https://github.com/smallstep/step-issuer/blob/master/controllers/stepissuer_controller.go',
  },
  {
    pattern: /failed to initialize (?:provisioner|step issuer)/i,
    means: 'ProvisionerUnusable',
    example: 'Error: Failed to initialize provisioner',
    writtenBy: 'step-issuer',
    source: 'https://github.com/smallstep/step-issuer/issues/11',
  },
  {
    pattern: /Error getting keypair for CA issuer|ErrGetKeyPair/,
    means: 'IssuerKeyPairUnusable',
    example:
      'ErrGetKeyPair: Error getting keypair for CA issuer: tls: private key does not match public key',
    writtenBy: 'cert-manager',
    source: keyPairs,
  },
  {
    pattern: /InvalidSolver: /,
    means: 'IssuerMisconfigured',
    example: 'InvalidSolver: unable to verify dns solvers',
    writtenBy: 'cert-manager',
    source: certManager('pkg/issuer/acme/setup.go'),
  },
] as const satisfies readonly KnownMessage<string>[];
