import type { KnownMessage } from '../../vocabulary/KnownMessage';

const fromPca =
  'failed to request certificate from PCA: operation error ACM PCA: IssueCertificate, https response error StatusCode: 400, RequestID: 0c2f, ';

const pcaIssue = (number: number) =>
  `https://github.com/cert-manager/aws-privateca-issuer/issues/${number}`;

const casIssue = (number: number) =>
  `https://github.com/cert-manager/google-cas-issuer/issues/${number}`;

const originIssue = (number: number) =>
  `https://github.com/cloudflare/origin-ca-issuer/issues/${number}`;

/** What the CAs of AWS, Google and Cloudflare answer to their external issuers. */
export const cloudMessages = [
  {
    pattern:
      /Throttl|TooManyRequests|Rate exceeded|StatusCode: 429|Code: 429|code = ResourceExhausted|rate limit/i,
    means: 'CaThrottled',
    example: `${fromPca}api error ThrottlingException: Rate exceeded`,
    writtenBy: 'AWS Private CA',
    source: pcaIssue(479),
  },
  {
    pattern:
      /ExpiredToken|UnrecognizedClient|InvalidClientTokenId|InvalidSignature|MissingAuthenticationToken|refresh cached credentials|no EC2 IMDS role|AssumeRoleWithWebIdentity|security token included in the request is (?:invalid|expired)/,
    means: 'CaLoginRefused',
    example:
      'failed to request certificate from PCA: operation error ACM PCA: IssueCertificate, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata',
    writtenBy: 'the AWS SDK, quoted by aws-privateca-issuer',
    source: pcaIssue(40),
  },
  {
    pattern:
      /AccessDenied|is not authorized to perform|not authorized to perform this action/,
    means: 'CaNotPermitted',
    example: `${fromPca}api error AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/pca-issuer/1 is not authorized to perform: acm-pca:IssueCertificate on resource: arn:aws:acm-pca:eu-west-1:444455556666:certificate-authority/0000 because no resource-based policy allows the acm-pca:IssueCertificate action`,
    writtenBy: 'AWS Private CA',
    source: pcaIssue(105),
  },
  {
    pattern: /code = PermissionDenied|Permission '[\w.]{1,80}' denied/,
    means: 'CaNotPermitted',
    example:
      "Failed to sign CertificateRequest, will retry: casClient.CreateCertificate failed: rpc error: code = PermissionDenied desc = Permission 'privateca.certificates.create' denied on 'projects/acme/locations/europe-west1/caPools/pool'",
    writtenBy: 'Google Certificate Authority Service',
    source: casIssue(46),
  },
  {
    pattern:
      /code = Unauthenticated|could not find default credentials|oauth2: /,
    means: 'CaLoginRefused',
    example:
      'Failed to sign CertificateRequest, will retry: casClient.CreateCertificate failed: rpc error: code = Unauthenticated desc = transport: per-RPC creds failed due to error: compute: Received 500',
    writtenBy: 'Google Certificate Authority Service',
    source: casIssue(102),
  },
  {
    pattern: /Error code=10000|Authentication error|invalid header field value/,
    means: 'CaLoginRefused',
    example:
      'Failed to sign certificate request: unable to sign request: Cloudflare API Error code=10000 message=Authentication error',
    writtenBy: 'Cloudflare, quoted by origin-ca-issuer',
    source: originIssue(108),
  },
  {
    pattern:
      /Error code=1010|Failed to validate requested hostname|zone is either not part of your account/i,
    means: 'CaNameRefused',
    example:
      'Failed to sign certificate request: unable to sign request: Cloudflare API Error code=1010 message=Failed to validate requested hostname shop.example.org: This zone is either not part of your account, or you do not have access to it.',
    writtenBy: 'Cloudflare, quoted by origin-ca-issuer',
    source:
      'https://developers.cloudflare.com/ssl/origin-configuration/origin-ca/troubleshooting/',
  },
  {
    pattern:
      /InvalidState|not in (?:a valid|the correct|an active) state|code = FailedPrecondition|no enabled CAs?/i,
    means: 'CaNotActive',
    example: `${fromPca}InvalidStateException: The certificate authority arn:aws:acm-pca:eu-west-1:444455556666:certificate-authority/0000 is not in a valid state for issuing certificates`,
    writtenBy: 'AWS Private CA',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/37592',
  },
  {
    pattern:
      /validity|lifetime .{0,80}(?:exceed|longer|maximum|must)|(?:exceed|longer).{0,60}lifetime/i,
    means: 'CaLifetimeRefused',
    example: `${fromPca}api error ValidationException: The certificate validity specified exceeds the certificate authority validity`,
    writtenBy: 'AWS Private CA',
    source: pcaIssue(69),
  },
  {
    pattern:
      /ResourceNotFound|Could not find specified CA|code = NotFound|InvalidArn/,
    means: 'CaSettingUnknown',
    example:
      'failed to request certificate from PCA: operation error ACM PCA: DescribeCertificateAuthority, https response error StatusCode: 400, RequestID: 0c2f, ResourceNotFoundException: Could not find specified CA',
    writtenBy: 'AWS Private CA',
    source: pcaIssue(403),
  },
  {
    pattern:
      /no (?:Arn|Region) found in Issuer Spec|Missing Region|Failed to validate resource|failed initialize provisioner/i,
    means: 'IssuerMisconfigured',
    example:
      'Validation: Failed to validate resource: no Region found in Issuer Spec',
    writtenBy:
      'aws-privateca-issuer; step-issuer and origin-ca-issuer say the same',
    source: pcaIssue(46),
  },
  {
    pattern: /MalformedCSR|code = InvalidArgument|InvalidArgs/,
    means: 'CaPolicyRefused',
    example: `${fromPca}api error MalformedCSRException: The CSR is not valid`,
    writtenBy: 'AWS Private CA',
    source:
      'https://docs.aws.amazon.com/privateca/latest/APIReference/API_IssueCertificate.html',
  },
] as const satisfies readonly KnownMessage<string>[];
