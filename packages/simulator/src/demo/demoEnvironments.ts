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

const solvers = [{ http01: { ingress: { ingressClassName: 'traefik' } } }];

/** ClusterIssuers of every cluster by name; the authority of `company-acme` does not exist, so it never gets Ready. */
export const demoIssuers: Record<string, object> = {
  'letsencrypt-prod': { acme: { server: acmeDirectories.production, solvers } },
  'letsencrypt-staging': { acme: { server: acmeDirectories.staging, solvers } },
  'company-acme': {
    acme: { server: 'https://acme.corp.example.net/directory', solvers },
  },
};
