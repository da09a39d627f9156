import type { JsonObject } from '@backstage/types';
import type { PortalAccess } from './portalAccess';

/** The controller profiles that the lane plays. */
export const profiles = ['ingress-nginx', 'traefik', 'gateway-api'] as const;

/** One of them. */
export type Profile = (typeof profiles)[number];

/** What a hostname's CNAME must reach; the control plane's DNS has it. */
export const target = 'app.example.net';

/** The zone that somebody else runs. */
export const zone = 'example.org';

/** The Gateway of the profile gateway-api. */
export const gateway = { name: 'public', namespace: 'exposure-lane-gateways' };

const issuers: JsonObject[] = [
  {
    name: 'pebble-dns01',
    kind: 'ClusterIssuer',
    solvers: ['dns01'],
    trust: 'public',
    default: true,
  },
  {
    name: 'pebble-http01',
    kind: 'ClusterIssuer',
    solvers: ['http01'],
    trust: 'public',
  },
  {
    name: 'broken',
    kind: 'ClusterIssuer',
    solvers: ['http01'],
    trust: 'public',
  },
  {
    name: 'internal-ca',
    kind: 'ClusterIssuer',
    solvers: [],
    trust: 'internal',
  },
];

const ingress: Record<Profile, JsonObject> = {
  'ingress-nginx': { className: 'nginx' },
  traefik: { className: 'traefik' },
  'gateway-api': {
    gateway: { ...gateway, listenerSets: true },
  },
};

function dns(): JsonObject {
  const { DNS_RECURSIVE, DNS_AUTHORITATIVE } = process.env;
  return DNS_RECURSIVE && DNS_AUTHORITATIVE
    ? {
        mode: 'manual',
        resolvers: [DNS_RECURSIVE],
        authoritative: {
          'example.org': [DNS_AUTHORITATIVE],
          'example.net': [DNS_AUTHORITATIVE],
        },
      }
    : { mode: 'manual' };
}

/** The configuration of a platform with one environment: the cluster under test with one controller profile. */
export function platformConfig(
  profile: Profile,
  access: PortalAccess,
): JsonObject {
  return {
    kubernetes: {
      clusterLocatorMethods: [
        {
          type: 'config',
          clusters: [
            { name: 'real', authProvider: 'serviceAccount', ...access },
          ],
        },
      ],
    },
    exposure: {
      environments: {
        real: {
          title: 'The real one',
          cluster: 'real',
          stage: 'production',
          ingress: { profile, target, ...ingress[profile] },
          certificates: { issuers },
          dns: dns(),
        },
      },
      zones: [
        {
          suffix: zone,
          environments: ['real'],
          dnsOwner: { title: 'IT at example.org', managed: false },
        },
      ],
    },
  };
}
