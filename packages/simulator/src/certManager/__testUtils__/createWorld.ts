import { ManualClock } from '../../testing';
import { CachingResolver, Zones } from '../../dns';
import { Cluster, KubernetesObject } from '../../kubernetes';
import { conditionOf } from '../../kubernetes/objects/conditions';
import { textAt } from '../../kubernetes/objects/json';
import { acmeDirectories, AcmeServer } from '../acme/AcmeServer';
import { CertManager } from '../CertManager';
import type { EdgeAnswer } from '../IssuanceWorld';

/** The hostname that the tests are about. */
export const host = 'shop.example.com';
/** Its Certificate. */
export const reference = { kind: 'Certificate', name: host, namespace: 'shop' };

/** A world with one cluster, the namespace `shop` and the issuer `letsencrypt-prod`, whose time stands still. */
export function createWorld() {
  const clock = new ManualClock();
  const zones = new Zones();
  zones.addZone('example.com', { negativeTtl: 5 });
  const resolver = new CachingResolver(zones, clock);
  const cluster = new Cluster({ now: () => clock.now() });
  const acme = new AcmeServer(clock, (name, type) => zones.answer(name, type));
  const edges = new Map<string, EdgeAnswer>([
    ['203.0.113.10', { kind: 'controller', cluster: 'prod' }],
    ['203.0.113.20', { kind: 'controller', cluster: 'test' }],
    ['198.51.100.7', { kind: 'status', code: 502 }],
    ['198.51.100.8', { kind: 'timeout' }],
  ]);
  const refusals = new Map<string, string>();
  const certManager = new CertManager({
    name: 'prod',
    cluster,
    clock,
    acme,
    resolve: (name, type) => resolver.resolve(name, type),
    refusals,
    edgeAt: address => edges.get(address) ?? { kind: 'refused' },
  });
  cluster.create(object('v1', 'Namespace', 'shop', {}, false));
  cluster.create(issuer('letsencrypt-prod', acmeDirectories.production));
  /** Points the hostname to an address. */
  const point = (data: string) =>
    zones.add({ name: host, type: 'A', ttl: 30, data });
  /** What the first object of a kind says about itself. */
  const messageOf = (kind: string) => {
    const [found] = cluster.list(kind);
    return kind === 'CertificateRequest'
      ? conditionOf(found, 'Ready')?.message
      : textAt(found, 'status', 'reason');
  };
  return {
    clock,
    zones,
    cluster,
    acme,
    edges,
    refusals,
    certManager,
    point,
    messageOf,
  };
}

/** An object in the namespace `shop`, or of the cluster. */
export function object(
  apiVersion: string,
  kind: string,
  name: string,
  spec: object,
  namespaced = true,
): KubernetesObject {
  return {
    apiVersion,
    kind,
    metadata: { name, ...(namespaced && { namespace: 'shop' }) },
    spec: { ...spec },
  };
}

/** A ClusterIssuer; it solves by HTTP-01 where no solvers are given. */
export function issuer(
  name: string,
  server: string,
  solvers: object[] = [{ http01: { ingress: { ingressClassName: 'nginx' } } }],
) {
  return object(
    'cert-manager.io/v1',
    'ClusterIssuer',
    name,
    { acme: { server, solvers } },
    false,
  );
}

/** A Certificate named after its only hostname. */
export function certificate(hostname: string, more: object = {}) {
  return object('cert-manager.io/v1', 'Certificate', hostname, {
    secretName: `${hostname}-tls`,
    dnsNames: [hostname],
    issuerRef: {
      name: 'letsencrypt-prod',
      kind: 'ClusterIssuer',
      group: 'cert-manager.io',
    },
    ...more,
  });
}
