import { meaningOf } from '../vocabulary/KnownMessage';
import { signerMessages } from './messages/signerMessages';

/** Variants of the texts in the tables, as versions, proxies and platforms write them. */
const variants: Record<string, readonly string[]> = {
  IssuerServerUnresolved: [
    'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": dial tcp: lookup acme-v02.api.letsencrypt.org: i/o timeout',
    'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": dial tcp: lookup acme-v02.api.letsencrypt.org on 10.96.0.10:53: server misbehaving',
    'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": dial tcp: lookup acme-v02.api.letsencrypt.org on 10.43.0.10:53: read udp 10.42.0.8:42610->10.43.0.10:53: i/o timeout',
    'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": proxyconnect tcp: dial tcp: lookup proxy.corp on 10.96.0.10:53: no such host',
    'casClient.CreateCertificate failed: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp: lookup privateca.googleapis.com: i/o timeout"',
    'Failed to sign certificate request: Post "https://step-ca:9000/1.0/sign": dial tcp: lookup step-ca: no such host',
  ],
  IssuerServerUnreachable: [
    'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": Forbidden',
    'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": Proxy Authentication Required',
    'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": net/http: TLS handshake timeout',
    'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": EOF',
    'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": dial tcp [2606:4700:60:0:f53d:5624:85c7:3a2c]:443: connect: network is unreachable',
    'VaultError: Failed to verify Vault is initialized and unsealed: Get "https://vault:8200/v1/sys/health": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
    'Vault failed to sign certificate: failed to sign certificate by vault: Post "https://vault/v1/pki/sign/x": dial tcp 10.0.0.1:8200: connect: connection refused',
    'Failed to get certificate key pair from secret cert-manager/ca: Get "https://10.96.0.1:443/api": dial tcp 10.96.0.1:443: i/o timeout',
  ],
  IssuerServerTlsFailed: [
    'VaultError: Failed to verify Vault is initialized and unsealed: Get "https://vault:8200/v1/sys/health": http: server gave HTTP response to HTTPS client',
    'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://ca.internal/directory": remote error: tls: handshake failure',
  ],
  IssuerServerOfOtherName: [
    'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://ca.internal/directory": x509: certificate is valid for vault, not ca.internal',
    'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://ca.internal/directory": tls: failed to verify certificate: x509: certificate is not valid for any names, but wanted to match ca.internal',
  ],
  IssuerServerUntrusted: [
    'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": x509: certificate has expired or is not yet valid: current time 2026-11-30T10:00:00Z is after 2026-11-01T00:00:00Z',
    'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://ca.internal/acme/acme/directory": x509: certificate signed by unknown authority',
    'Failed to sign certificate request: client.Sign; client POST https://ca failed: x509: certificate signed by unknown authority',
  ],
  IssuerServerWrong: [
    'ErrRegisterACMEAccount: Failed to register ACME account: acme: server does not support the RFC 8555 version of ACME',
    "ErrRegisterACMEAccount: Failed to register ACME account: invalid character '<' looking for beginning of value",
    'ErrRegisterACMEAccount: Failed to register ACME account: Get "": unsupported protocol scheme ""',
    'VaultError: Failed to verify Vault is initialized and unsealed: error calling Vault /v1/sys/health: Error making API request. URL: GET https://vault/v1/sys/health Code: 403. Raw Message: <html>',
  ],
  AccountRegistrationRefused: [
    'ErrRegisterACMEAccount: Failed to register ACME account: 403 urn:ietf:params:acme:error:unauthorized: Account is not valid, has status "deactivated"',
    'ErrRegisterACMEAccount: Failed to register ACME account: 400 urn:ietf:params:acme:error:accountDoesNotExist: No account exists with the provided key',
    'ErrUpdateACMEAccount: Failed to update ACME account:403 urn:ietf:params:acme:error:unauthorized: No registration exists matching provided key',
  ],
  AccountContactRefused: [
    'ErrUpdateACMEAccount: Failed to update ACME account:400 urn:ietf:params:acme:error:invalidEmail: Error updating account',
  ],
  IssuerSecretMissing: [
    'ErrVerifyACMEAccount: Failed to verify ACME account: the ACME issuer config has \'disableAccountKeyGeneration\' set to true, but the secret was not found: secrets "acme-key" not found',
    'InvalidSolver: failed to get secret "cloudflare": secrets "cloudflare" not found',
    'VaultError: Failed to initialize Vault client: error reading Vault token from secret: secret "vault-token" not found',
    'ErrorSetup: Failed to setup Venafi issuer: error building client: secrets "tpp-secret" not found',
    'Error getting keypair for CA issuer: secrets "x" not found',
  ],
  AccountKeyUnusable: [
    'ErrVerifyACMEAccount: ACME private key in "letsencrypt" is not of type RSA',
  ],
  IssuerSecretIncomplete: [
    'ErrVerifyACMEAccount: Failed to verify ACME account: no data for "tls.key" in secret \'cert-manager/letsencrypt\'',
    'ErrRegisterACMEAccount: Failed to register ACME account: failed to find external account binding key data in Secret "eab" at index "key"',
  ],
  IssuerNotPermitted: [
    'ErrRegisterACMEAccount: Failed to register ACME account: failed to get External Account Binding key from secret: secrets "eab" is forbidden: User "system:serviceaccount:cert-manager:cert-manager" cannot get resource "secrets" in API group "" in the namespace "cert-manager"',
    'ErrRegisterACMEAccount: Failed to register ACME account: secrets is forbidden: User "system:serviceaccount:cm:cert-manager" cannot create resource "secrets" in API group "" in the namespace "kube-system"',
  ],
  AccountRateLimited: [
    'ErrRegisterACMEAccount: Failed to register ACME account: 429 urn:ietf:params:acme:error:rateLimited: Your ClientHello is too frequent',
    'ErrRegisterACMEAccount: Failed to register ACME account: 429 : <html><head><title>429 Too Many Requests</title></head>',
  ],
  IssuerServerFailing: [
    'ErrRegisterACMEAccount: Failed to register ACME account: 502 : <html> <head><title>502 Bad Gateway</title></head>',
    'Vault failed to sign certificate: failed to sign certificate by vault: Error making API request. URL: POST https://vault/v1/pki/sign/x Code: 500. Errors: * 1 error occurred: * internal error',
    'Failed to obtain certificate from Certificate Manager: unable to retrieve: Unexpected status code on TPP Certificate Retrieval. Status: 500 WebSDK CertRequest Module Requested Certificate',
  ],
  CaLoginRefused: [
    'VaultError: Failed to initialize Vault client: error logging in to Vault server: Error making API request. URL: POST https://vault/v1/auth/approle/login Code: 400. Errors: * invalid role or secret ID',
    'VaultError: Failed to initialize Vault client: while requesting a Vault token using the Kubernetes auth: error calling Vault server: Error making API request. URL: POST https://vault/v1/auth/kubernetes/login Code: 403. Errors: * service account name not authorized',
    'VaultError: Failed to initialize Vault client: while requesting a Vault token using the Kubernetes auth: error calling Vault server: Error making API request. URL: POST https://vault/v1/auth/kubernetes/login Code: 400. Errors: * invalid role name "issuer"',
    'Vault failed to sign certificate: failed to sign certificate by vault: Error making API request. URL: POST https://vault/v1/pki/sign/x Code: 403. Errors: * permission denied * invalid token',
    'Vault failed to sign certificate: failed to sign certificate by vault: Error making API request. URL: POST https://vault/v1/pki/sign/x Code: 400. Errors: * missing client token',
    'failed to request certificate from PCA: operation error ACM PCA: IssueCertificate, https response error StatusCode: 400, RequestID: x, api error ExpiredTokenException: The security token included in the request is expired',
    'failed to request certificate from PCA: operation error ACM PCA: IssueCertificate, get identity: get credentials: failed to refresh cached credentials, failed to retrieve credentials, operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 403, RequestID: x, api error AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    'ErrorSetup: Failed to setup Venafi issuer: client.VerifyCredentials: tppClient.Authenticate: vcert error: auth error: 401',
  ],
  VaultSealed: [
    'VaultError: Vault is not initialized or is sealed',
    'Vault failed to sign certificate: failed to sign certificate by vault: Error making API request. URL: POST https://vault/v1/pki/sign/x Code: 503. Errors: * Vault is sealed',
    'Vault failed to sign certificate: failed to sign certificate by vault: Error making API request. URL: POST https://vault/v1/pki/sign/x Code: 503. Errors: * error performing token check: Vault is sealed',
  ],
  CaSettingUnknown: [
    'Vault failed to sign certificate: failed to sign certificate by vault: Error making API request. URL: POST https://vault/v1/pki/sign/x Code: 404. Errors: * no handler for route "pki/sign/x". route entry not found.',
    'Vault failed to sign certificate: failed to sign certificate by vault: Error making API request. URL: POST https://vault/v1/pki/sign/x Code: 405. Errors: * 1 error occurred: * unsupported operation',
    "casClient.CreateCertificate failed: rpc error: code = NotFound desc = Resource 'projects/p/locations/l/caPools/x' was not found",
  ],
  CaNameRefused: [
    'Vault failed to sign certificate: failed to sign certificate by vault: Error making API request. URL: POST https://vault/v1/pki/sign/x Code: 400. Errors: * common name shop.example.org not allowed by this role',
  ],
  CaThrottled: [
    'failed to request certificate from PCA: operation error ACM PCA: IssueCertificate, exceeded maximum number of attempts, 3, https response error StatusCode: 400, RequestID: x, api error ThrottlingException: Rate exceeded',
    'casClient.CreateCertificate failed: rpc error: code = ResourceExhausted desc = Quota exceeded for quota metric',
  ],
  CaLifetimeRefused: [
    "failed to request certificate from PCA: operation error ACM PCA: IssueCertificate, https response error StatusCode: 400, RequestID: x, api error ValidationException: 1 validation error detected: Value '0' at 'validity.value' failed to satisfy constraint: Member must have value greater than or equal to 1",
    'casClient.CreateCertificate failed: rpc error: code = InvalidArgument desc = The request lifetime is longer than the maximum lifetime',
  ],
  IssuerMisconfigured: [
    'failed to request certificate from PCA: operation error ACM PCA: IssueCertificate, failed to resolve service endpoint, endpoint rule error, Invalid Configuration: Missing Region',
    'Error: failed initialize provisioner',
  ],
  CaNotActive: [
    'casClient.CreateCertificate failed: rpc error: code = FailedPrecondition desc = There are no enabled CAs in the CaPool',
  ],
  CaKeyRefused: [
    "Failed to request venafi certificate: vcert error: your data contains problems: policy doesn't match request: the requested Key Type and Size do not match any of the allowed Key Types and Sizes",
  ],
  IssuerKeyPairUnusable: [
    "Error signing certificate: x509: provided PrivateKey doesn't match parent's PublicKey",
  ],
};

/** Nothing is guessed of these: their finding quotes them. */
const unknown = [
  'ErrRegisterACMEAccount: Failed to register ACME account: namespaces "cert-manager" not found',
  'Error generating certificate template: something',
];

describe.each(Object.entries(variants))('%s', (means, texts) => {
  it.each(texts)('is meant by: %s', text => {
    expect(meaningOf<string>(signerMessages, text)).toBe(means);
  });
});

it.each(unknown)('does not guess what is meant by: %s', text => {
  expect(meaningOf<string>(signerMessages, text)).toBe(undefined);
});
