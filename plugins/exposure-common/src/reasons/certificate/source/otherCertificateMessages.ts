import type { KnownMessage } from '../../vocabulary/KnownMessage';

const gardener =
  'https://github.com/gardener/cert-management/blob/master/pkg/controller/issuer/certificate/reconciler.go';
const managed =
  'https://cloud.google.com/kubernetes-engine/docs/how-to/managed-certs';

/** What Gardener's controller says of a Certificate, and the states that Google gives to a domain of a ManagedCertificate. */
export const otherCertificateMessages = [
  {
    pattern: /request quota|:rateLimited|too many certificates/i,
    means: 'OtherCertificateLimited',
    example:
      'request quota exhausted. Retrying in 14 min. Up to 50 requests per day are allowed. To change the quota, set `spec.requestsPerDayQuota` for issuer default/garden',
    writtenBy: 'Gardener’s cert-management',
    source: gardener,
  },
  {
    pattern: /\bFailedRateLimited\b/,
    means: 'OtherCertificateLimited',
    example: 'FailedRateLimited: shop.example.org: FailedRateLimited',
    writtenBy: 'GKE',
    source: managed,
  },
  {
    pattern: /\bFailedNotVisible\b/,
    means: 'ManagedCertificateNotVisible',
    example: 'FailedNotVisible: shop.example.org: FailedNotVisible',
    writtenBy: 'GKE',
    source:
      'https://github.com/GoogleCloudPlatform/gke-managed-certs/issues/38',
  },
  {
    pattern: /\bFailedCaa(?:Checking|Forbidden)\b/i,
    means: 'ManagedCertificateCaa',
    example: 'Provisioning: shop.example.org: FailedCaaForbidden',
    writtenBy: 'GKE',
    source: managed,
  },
  {
    pattern:
      /is not in (?:the )?domain ranges|is (?:an excluded|not an included) domain of/,
    means: 'OtherHostnameNotAllowed',
    example:
      'domain shop.example.org is not in domain ranges of default issuer (*.apps.example.net)',
    writtenBy: 'Gardener’s cert-management',
    source: gardener,
  },
  {
    pattern:
      /duration cannot be set|isCA cannot be set|must set 'spec.isCA|duplicate domain|certificate (?:duration must|lifetime)|renewBefore must|conflicting names in secretRef|secretRef.name must|invalid (?:email address|IP address|URI|private key)/,
    means: 'OtherCertificateWrong',
    example: 'duration cannot be set for ACME certificate',
    writtenBy: 'Gardener’s cert-management',
    source: gardener,
  },
  {
    pattern:
      /issuers?\S{0,80} .{0,300}not found|referenced issuer not ready|issuer spec|issuer secret/i,
    means: 'OtherIssuerNotReady',
    example: 'referenced issuer not ready: state=Error',
    writtenBy: 'Gardener’s cert-management',
    source: gardener,
  },
  {
    pattern:
      /_acme-challenge|dns-?01|DNS (?:entry|record|challenge)|dnsentr|propagat/i,
    means: 'OtherChallengeFailed',
    example:
      'obtaining certificate failed: error: one or more domains had a problem: [shop.example.org] time limit exceeded: last error: NS ns1.example.org. returned NXDOMAIN for _acme-challenge.shop.example.org.',
    writtenBy: 'Gardener’s cert-management, with lego’s words',
    source: 'https://github.com/gardener/cert-management/issues/659',
  },
] as const satisfies readonly KnownMessage<string>[];

/** What is known to be wrong with a certificate of another controller. */
export type OtherCertificateFault =
  (typeof otherCertificateMessages)[number]['means'];
