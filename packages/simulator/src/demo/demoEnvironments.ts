import { acmeDirectories } from '../certManager';
import type { ClusterSettings } from '../world';

/** The clusters of the demo. Addresses are of TEST-NET-3 (RFC 5737): nothing in the demo leaves the machine. */
export const demoClusters: readonly ClusterSettings[] = [
  {
    name: 'prod-eu',
    ingressClass: 'traefik',
    addresses: ['203.0.113.10', '2001:db8::10'],
    target: 'app.prod-eu.example.net',
    managedZones: ['apps.example.com'],
  },
  {
    name: 'prod-us',
    ingressClass: 'traefik',
    addresses: ['203.0.113.30'],
    target: 'app.prod-us.example.net',
    managedZones: ['us.example.com'],
  },
  {
    name: 'staging-eu',
    ingressClass: 'none',
    addresses: ['203.0.113.20'],
    target: 'app.staging-eu.example.net',
    managedZones: ['staging.example.com'],
  },
];

/** The zones that the demo's DNS answers for. */
export const demoOrigins = ['example.com', 'example.net'];

const byIngress = { ingress: { ingressClassName: 'traefik' } };
const byRoute = {
  gatewayHTTPRoute: {
    parentRefs: [{ kind: 'Gateway', name: 'public', namespace: 'gateways' }],
  },
};
const byCloudflare = {
  apiTokenSecretRef: { name: 'cloudflare-api-token', key: 'api-token' },
};

/**
 * ClusterIssuers of a cluster by name. The authority of `company-acme` does not exist, so it never gets Ready; the token of
 * `letsencrypt-dns` is no longer valid, which its certificates notice when they are due.
 */
export function demoIssuers({
  ingressClass,
}: ClusterSettings): Record<string, object> {
  const solvers = [
    { http01: ingressClass === 'traefik' ? byIngress : byRoute },
  ];
  return {
    'letsencrypt-prod': {
      acme: { server: acmeDirectories.production, solvers },
    },
    'letsencrypt-staging': {
      acme: { server: acmeDirectories.staging, solvers },
    },
    'letsencrypt-dns': {
      acme: {
        server: acmeDirectories.production,
        solvers: [{ dns01: { cloudflare: byCloudflare } }],
      },
    },
    'company-acme': {
      acme: { server: 'https://acme.corp.example.net/directory', solvers },
    },
  };
}

/** The company's private authority, and what it answers since its role was narrowed. */
export const privateAuthority = {
  name: 'company-pca',
  arn: 'arn:aws:acm-pca:eu-central-1:111122223333:certificate-authority/7d0f3f1e',
  region: 'eu-central-1',
  answer:
    'operation error ACM PCA: IssueCertificate, https response error StatusCode: 400, RequestID: 5c1e7a90, api error AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/pca-issuer/1764450000 is not authorized to perform: acm-pca:IssueCertificate on resource: arn:aws:acm-pca:eu-central-1:111122223333:certificate-authority/7d0f3f1e because no identity-based policy allows the acm-pca:IssueCertificate action',
};
