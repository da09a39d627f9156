import {
  ExposurePlatform,
  parsePlatform,
} from '@exposure/backstage-plugin-exposure-common';
import { acmeDirectories } from '../certManager';
import type { RecordType } from '../dns';
import type { KubernetesObject, ObjectReference } from '../kubernetes';
import type { JsonObject } from '../kubernetes/objects/json';
import type { SimulatedCluster, SimulatedWorld } from '../world';
import type { World, WorldNames } from './World';

const zone = 'example.com';
const cluster = 'prod';

/** What a simulated world must be started with to play the scenarios. */
export const scenarioWorldOptions = {
  origins: [zone, 'example.net'],
  negativeTtl: 1,
  clusters: [
    {
      name: cluster,
      ingressClass: 'nginx',
      addresses: ['203.0.113.10'],
      target: 'app.example.net',
    },
  ],
};

const http01 = [{ http01: { ingress: { ingressClassName: 'nginx' } } }];
const dns01 = [{ dns01: { rfc2136: { nameserver: '192.0.2.53' } } }];
const server = acmeDirectories.production;

const issuers: Record<string, object> = {
  working: { acme: { server, solvers: dns01 } },
  checking: { acme: { server, solvers: http01 } },
  broken: {
    acme: { server: 'https://acme.invalid/directory', solvers: http01 },
  },
};

/** The section `exposure:` for the scenarios' world. */
export function scenarioPlatform({ dns }: SimulatedWorld) {
  return {
    environments: {
      [cluster]: {
        cluster,
        stage: 'production',
        ingress: {
          profile: 'ingress-nginx',
          className: 'nginx',
          target: 'app.example.net',
        },
        certificates: {
          issuers: Object.keys(issuers).map(name => ({
            name,
            solvers: [name === 'working' ? 'dns01' : 'http01'],
            default: name === 'working',
          })),
        },
        dns: {
          resolvers: [dns.recursive.address],
          authoritative: { [zone]: [dns.authoritative.address] },
        },
      },
    },
    zones: [{ suffix: zone, environments: [cluster] }],
  };
}

/** The simulator as a {@link World}: every change is made at once, and its own controllers react. */
export class SimulatorWorld implements World {
  readonly platform: ExposurePlatform;
  readonly names: WorldNames = {
    environment: cluster,
    zone,
    elsewhere: 'old-web.example.com',
    issuers: { working: 'working', checking: 'checking', broken: 'broken' },
  };
  private readonly cluster: SimulatedCluster;

  constructor(private readonly simulated: SimulatedWorld) {
    const parsed = parsePlatform(scenarioPlatform(simulated));
    const found = simulated.clusters.get(cluster);
    if (!parsed.ok) {
      throw new Error(JSON.stringify(parsed.refusals));
    }
    if (!found) {
      throw new Error(`No cluster ${cluster}`);
    }
    this.platform = parsed.value;
    this.cluster = found;
    for (const [name, spec] of Object.entries(issuers)) {
      found.objects.create({
        apiVersion: 'cert-manager.io/v1',
        kind: 'ClusterIssuer',
        metadata: { name },
        spec: { ...spec },
      });
    }
    simulated.edges.set('198.51.100.7', { kind: 'status', code: 404 });
    simulated.dns.zones.add({
      name: this.names.elsewhere,
      type: 'A',
      ttl: 300,
      data: '198.51.100.7',
    });
  }

  async apply(object: KubernetesObject): Promise<void> {
    this.cluster.objects.apply(object);
  }

  async remove(reference: ObjectReference): Promise<void> {
    this.cluster.objects.remove(reference);
  }

  async patchStatus(
    reference: ObjectReference,
    status: JsonObject,
  ): Promise<void> {
    this.cluster.objects.patchStatus(reference, status);
  }

  /** The simulated controller takes every Ingress of its class on by itself. */
  async admit(): Promise<void> {}

  async addDns(record: {
    name: string;
    type: RecordType;
    ttl: number;
    data: string;
  }): Promise<void> {
    this.simulated.dns.zones.add(record);
  }

  async removeDns(name: string): Promise<void> {
    this.simulated.dns.zones.remove(name);
    this.simulated.dns.resolver.flush();
  }

  async stopApiServer(): Promise<void> {
    await this.cluster.server.stop();
  }

  async startApiServer(): Promise<void> {
    await this.cluster.server.start();
  }
}
