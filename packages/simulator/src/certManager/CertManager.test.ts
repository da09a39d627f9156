import { ManualClock } from '../clock';
import { CachingResolver, Zones } from '../dns';
import { Cluster, KubernetesObject } from '../kubernetes';
import { textAt, valueAt } from '../kubernetes/json';
import { acmeDirectories, AcmeServer } from './AcmeServer';
import { CertManager } from './CertManager';
import { conditionOf } from '../kubernetes/conditions';
import type { EdgeAnswer } from './IssuanceWorld';

const minute = 60_000;

function makeWorld() {
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
  const certManager = new CertManager({
    name: 'prod',
    cluster,
    clock,
    acme,
    resolve: (name, type) => resolver.resolve(name, type),
    edgeAt: address => edges.get(address) ?? { kind: 'refused' },
  });
  cluster.create(object('v1', 'Namespace', 'shop', {}, false));
  cluster.create(issuer('letsencrypt-prod', acmeDirectories.production));
  return { clock, zones, cluster, acme, certManager };
}

function object(
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

function issuer(name: string, server: string) {
  return object(
    'cert-manager.io/v1',
    'ClusterIssuer',
    name,
    {
      acme: {
        server,
        solvers: [{ http01: { ingress: { ingressClassName: 'nginx' } } }],
      },
    },
    false,
  );
}

function certificate(host: string, more: object = {}) {
  return object('cert-manager.io/v1', 'Certificate', host, {
    secretName: `${host}-tls`,
    dnsNames: [host],
    issuerRef: {
      name: 'letsencrypt-prod',
      kind: 'ClusterIssuer',
      group: 'cert-manager.io',
    },
    ...more,
  });
}

const host = 'shop.example.com';
const reference = { kind: 'Certificate', name: host, namespace: 'shop' };

describe('CertManager', () => {
  let world: ReturnType<typeof makeWorld>;
  beforeEach(() => {
    world = makeWorld();
  });
  const point = (data: string) =>
    world.zones.add({ name: host, type: 'A', ttl: 30, data });
  const messageOf = (kind: string) => {
    const [found] = world.cluster.list(kind);
    return kind === 'CertificateRequest'
      ? conditionOf(found as KubernetesObject, 'Ready')?.message
      : textAt(found, 'status', 'reason');
  };

  it('issues by HTTP-01 through every state', () => {
    point('203.0.113.10');
    const seen = new Set<string>();
    world.cluster.onChange(({ object: it, type }) => {
      const state =
        textAt(it, 'status', 'state') ??
        conditionOf(it, 'Issuing')?.reason ??
        conditionOf(it, 'Ready')?.reason;
      seen.add(`${type.kind} ${state}`);
    });
    world.cluster.create(certificate(host));
    world.clock.advance(minute);
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'Certificate DoesNotExist',
        'CertificateRequest Pending',
        'Order pending',
        'Challenge pending',
        'Challenge valid',
        'Order ready',
        'Order valid',
        'CertificateRequest Issued',
        'Certificate Ready',
      ]),
    );
    const issued = world.cluster.get(reference);
    expect(conditionOf(issued, 'Ready')?.status).toBe('True');
    expect(conditionOf(issued, 'Issuing')).toBeUndefined();
    expect(issued?.status).toMatchObject({
      revision: 1,
      notAfter: '2027-02-21T09:00:06Z',
    });
    expect(world.cluster.list('Challenge')).toEqual([]);
    expect(world.cluster.list('Ingress')).toEqual([]);
  });

  it.each([
    [
      undefined,
      'dial tcp: lookup shop.example.com on 10.96.0.10:53: no such host',
    ],
    ['203.0.113.20', "wrong status code '404', expected '200'"],
    ['198.51.100.7', "wrong status code '502', expected '200'"],
    ['198.51.100.8', 'dial tcp 198.51.100.8:80: i/o timeout'],
    ['192.0.2.1', 'dial tcp 192.0.2.1:80: connect: connection refused'],
  ])(
    'waits in the self-check while the name leads to %s, and goes on when it is right',
    (address, cause) => {
      if (address) point(address);
      world.cluster.create(certificate(host));
      world.clock.advance(10 * minute);
      expect(messageOf('Challenge')).toContain(
        'Waiting for HTTP-01 challenge propagation: ',
      );
      expect(messageOf('Challenge')).toContain(cause);
      world.zones.remove(host);
      point('203.0.113.10');
      world.clock.advance(2 * minute);
      expect(conditionOf(world.cluster.get(reference), 'Ready')?.status).toBe(
        'True',
      );
    },
  );

  it('waits for an issuer that is missing or not ready', () => {
    world.cluster.create(
      certificate(host, { issuerRef: { name: 'nope', kind: 'ClusterIssuer' } }),
    );
    world.clock.advance(minute);
    expect(messageOf('CertificateRequest')).toBe(
      'Referenced "ClusterIssuer" not found: clusterissuer.cert-manager.io "nope" not found',
    );
    world.cluster.create(issuer('nope', 'https://acme.invalid/directory'));
    world.clock.advance(minute);
    expect(messageOf('CertificateRequest')).toBe(
      'Referenced issuer does not have a Ready status condition',
    );
  });

  it('backs off after a refused order: 1 h, then 2 h', () => {
    for (let count = 0; count < 5; count++) world.acme.countIssued([host]);
    world.cluster.create(certificate(host));
    world.clock.advance(minute);
    const failed = world.cluster.get(reference);
    expect(conditionOf(failed, 'Issuing')).toMatchObject({
      status: 'False',
      reason: 'Failed',
    });
    expect(conditionOf(failed, 'Issuing')?.message).toContain(
      'too many certificates (5) already issued for this exact set of identifiers in the last 168h0m0s, retry after 2026-11-30 10:00:00 UTC',
    );
    const attempts = () =>
      valueAt(world.cluster.get(reference), 'status', 'failedIssuanceAttempts');
    expect(attempts()).toBe(1);
    world.clock.advance(58 * minute);
    expect(attempts()).toBe(1);
    world.clock.advance(2 * minute);
    expect(attempts()).toBe(2);
    world.clock.advance(110 * minute);
    expect(attempts()).toBe(2);
    world.clock.advance(20 * minute);
    expect(attempts()).toBe(3);
  });

  it('tries again at once when the spec has changed', () => {
    world.acme.setForbidden(host, true);
    world.cluster.create(certificate(host));
    world.clock.advance(minute);
    point('203.0.113.10');
    world.zones.add({
      name: 'www.example.com',
      type: 'A',
      ttl: 30,
      data: '203.0.113.10',
    });
    world.cluster.patch(reference, { spec: { dnsNames: ['www.example.com'] } });
    world.clock.advance(minute);
    expect(conditionOf(world.cluster.get(reference), 'Ready')?.status).toBe(
      'True',
    );
  });

  it('fails where CAA forbids the authority', () => {
    point('203.0.113.10');
    world.zones.add({
      name: 'example.com',
      type: 'CAA',
      ttl: 30,
      data: '0 issue "ca.example.net"',
    });
    world.cluster.create(certificate(host));
    world.clock.advance(minute);
    expect(messageOf('Challenge')).toContain(
      'urn:ietf:params:acme:error:caa: CAA record for shop.example.com prevents issuance',
    );
    expect(world.cluster.list('Order')[0]?.status?.state).toBe('invalid');
  });

  it('waits for an approval, and fails when it is denied', () => {
    world.certManager.approves = false;
    world.cluster.create(certificate(host));
    world.clock.advance(minute);
    expect(world.cluster.list('CertificateRequest')[0]?.status).toBeUndefined();
    world.cluster.patchStatus(
      { kind: 'CertificateRequest', name: `${host}-1`, namespace: 'shop' },
      {
        conditions: [
          {
            type: 'Denied',
            status: 'True',
            reason: 'policy.cert-manager.io',
            message: 'No policy approved this request',
          },
        ],
      },
    );
    world.clock.advance(minute);
    expect(conditionOf(world.cluster.get(reference), 'Issuing')).toMatchObject({
      status: 'False',
      reason: 'policy.cert-manager.io',
      message:
        'The certificate request has failed to complete and will be retried: No policy approved this request',
    });
  });

  it('leaves the Secret of another Certificate alone', () => {
    point('203.0.113.10');
    world.cluster.create(certificate(host));
    world.clock.advance(minute);
    world.cluster.create({
      ...certificate('other.example.com', { secretName: `${host}-tls` }),
    });
    world.clock.advance(minute);
    const loser = world.cluster.get({
      ...reference,
      name: 'other.example.com',
    });
    expect(conditionOf(loser, 'Ready')?.reason).toBe('IncorrectCertificate');
    expect(conditionOf(world.cluster.get(reference), 'Ready')?.status).toBe(
      'True',
    );
  });

  it('renews after two thirds of the lifetime and stays Ready meanwhile', () => {
    point('203.0.113.10');
    world.cluster.create(certificate(host));
    world.clock.advance(minute);
    world.acme.setSlow(host, true);
    world.clock.advance(60 * 24 * 60 * minute);
    const renewing = world.cluster.get(reference);
    expect(conditionOf(renewing, 'Issuing')).toMatchObject({
      status: 'True',
      reason: 'Renewing',
    });
    expect(conditionOf(renewing, 'Ready')?.status).toBe('True');
    world.acme.setSlow(host, false);
    world.clock.advance(minute);
    expect(world.cluster.get(reference)?.status?.revision).toBe(2);
  });

  it('makes a Certificate from an annotated Ingress and forgets it with the Ingress', () => {
    world.cluster.create({
      ...object('networking.k8s.io/v1', 'Ingress', 'web', {
        tls: [{ hosts: [host], secretName: 'web-tls' }],
      }),
      metadata: {
        name: 'web',
        namespace: 'shop',
        annotations: { 'cert-manager.io/cluster-issuer': 'letsencrypt-prod' },
      },
    });
    world.clock.advance(minute);
    expect(
      world.cluster.list('Certificate').map(it => it.metadata.name),
    ).toEqual(['web-tls']);
    world.cluster.remove({ kind: 'Ingress', name: 'web', namespace: 'shop' });
    expect(world.cluster.list('Certificate')).toEqual([]);
    expect(world.cluster.list('Challenge')).toEqual([]);
  });
});
