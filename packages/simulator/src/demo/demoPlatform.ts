import type { SimulatedWorld } from '../world';
import { privateAuthority } from './demoEnvironments';

const solvers = ['http01'];
const production = { name: 'letsencrypt-prod', solvers, trust: 'public' };
const staging = { name: 'letsencrypt-staging', solvers, trust: 'staging' };
const byDns = {
  name: 'letsencrypt-dns',
  solvers: ['dns01'],
  trust: 'public',
};
const privateCa = {
  name: privateAuthority.name,
  kind: 'AWSPCAClusterIssuer',
  group: 'awspca.cert-manager.io',
  trust: 'internal',
};
const company = { name: 'company-acme', solvers, trust: 'public' };

/** The section `exposure:` of the demo portal's configuration. */
export function demoPlatform(world: SimulatedWorld) {
  return {
    environments: {
      'prod-eu': productionIn(world, 'prod-eu', 'Production EU'),
      'prod-us': productionIn(world, 'prod-us', 'Production US'),
      'staging-eu': {
        title: 'Staging EU',
        cluster: 'staging-eu',
        stage: 'nonProduction',
        ingress: {
          profile: 'gateway-api',
          gateway: {
            name: 'public',
            namespace: 'gateways',
            listenerSets: true,
          },
          ...targetOf(world, 'staging-eu'),
        },
        certificates: { issuers: [{ ...staging, default: true }, production] },
        dns: dnsOf(world),
      },
    },
    zones: [
      managedZone('apps.example.com', 'prod-eu'),
      managedZone('us.example.com', 'prod-us'),
      managedZone('staging.example.com', 'staging-eu'),
      {
        suffix: 'example.com',
        environments: ['prod-eu', 'prod-us'],
        dnsOwner: {
          title: 'IT at example.com',
          contact: 'dns@example.com',
          managed: false,
        },
        apex: 'alias',
      },
    ],
  };
}

function productionIn(world: SimulatedWorld, cluster: string, title: string) {
  return {
    title,
    cluster,
    stage: 'production',
    ingress: {
      profile: 'traefik',
      className: 'traefik',
      ...targetOf(world, cluster),
    },
    certificates: {
      issuers: [
        { ...production, default: true },
        company,
        byDns,
        privateCa,
        staging,
      ],
    },
    dns: dnsOf(world),
  };
}

function targetOf({ clusters }: SimulatedWorld, cluster: string) {
  const settings = clusters.get(cluster)?.settings;
  return {
    target: settings?.target,
    addresses: settings?.addresses,
    sourceIp: 'preserved',
  };
}

function dnsOf({ dns }: SimulatedWorld) {
  return {
    ttl: 900,
    resolvers: [dns.recursive.address],
    authoritative: Object.fromEntries(
      dns.zones.origins.map(origin => [origin, [dns.authoritative.address]]),
    ),
  };
}

function managedZone(suffix: string, environment: string) {
  return {
    suffix,
    environments: [environment],
    dnsOwner: { title: 'Platform team', managed: true },
  };
}
