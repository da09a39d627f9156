import { conditionOf } from '../kubernetes/objects/conditions';
import { textAt } from '../kubernetes/objects/json';
import {
  certificate,
  host,
  issuer,
  createWorld,
  object,
  reference,
} from './__testUtils__/createWorld';

const minute = 60_000;

describe('CertManager, when all goes well in the end', () => {
  let world: ReturnType<typeof createWorld>;
  beforeEach(() => {
    world = createWorld();
  });

  it('issues by HTTP-01 through every state', async () => {
    world.point('203.0.113.10');
    const seen = new Set<string>();
    world.cluster.onChange(({ object: it, type }) => {
      const state =
        textAt(it, 'status', 'state') ??
        conditionOf(it, 'Issuing')?.reason ??
        conditionOf(it, 'Ready')?.reason;
      seen.add(`${type.kind} ${state}`);
    });
    world.cluster.create(certificate(host));
    await world.clock.advance(minute);
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
      notAfter: '2027-02-21T09:00:09Z',
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
    async (address, cause) => {
      if (address) {
        world.point(address);
      }
      world.cluster.create(certificate(host));
      await world.clock.advance(10 * minute);
      expect(world.messageOf('Challenge')).toContain(
        'Waiting for HTTP-01 challenge propagation: ',
      );
      expect(world.messageOf('Challenge')).toContain(cause);
      world.zones.remove(host);
      world.point('203.0.113.10');
      await world.clock.advance(2 * minute);
      expect(conditionOf(world.cluster.get(reference), 'Ready')?.status).toBe(
        'True',
      );
    },
  );

  it('waits for an issuer that is missing or not ready', async () => {
    world.cluster.create(
      certificate(host, { issuerRef: { name: 'nope', kind: 'ClusterIssuer' } }),
    );
    await world.clock.advance(minute);
    expect(world.messageOf('CertificateRequest')).toBe(
      'Referenced "ClusterIssuer" not found: clusterissuer.cert-manager.io "nope" not found',
    );
    world.cluster.create(issuer('nope', 'https://acme.invalid/directory'));
    await world.clock.advance(minute);
    expect(world.messageOf('CertificateRequest')).toBe(
      'Referenced issuer does not have a Ready status condition',
    );
  });

  it('renews after two thirds of the lifetime and stays Ready meanwhile', async () => {
    world.point('203.0.113.10');
    world.cluster.create(certificate(host));
    await world.clock.advance(minute);
    world.acme.setSlow(host, true);
    await world.clock.advance(60 * 24 * 60 * minute);
    const renewing = world.cluster.get(reference);
    expect(conditionOf(renewing, 'Issuing')).toMatchObject({
      status: 'True',
      reason: 'Renewing',
    });
    expect(conditionOf(renewing, 'Ready')?.status).toBe('True');
    world.acme.setSlow(host, false);
    await world.clock.advance(minute);
    expect(world.cluster.get(reference)?.status?.revision).toBe(2);
  });

  it('makes a Certificate from an annotated Ingress and forgets it with the Ingress', async () => {
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
    await world.clock.advance(minute);
    expect(
      world.cluster.list('Certificate').map(it => it.metadata.name),
    ).toEqual(['web-tls']);
    world.cluster.remove({ kind: 'Ingress', name: 'web', namespace: 'shop' });
    expect(world.cluster.list('Certificate')).toEqual([]);
    expect(world.cluster.list('Challenge')).toEqual([]);
  });
});
