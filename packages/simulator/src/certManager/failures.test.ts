import { conditionOf } from '../kubernetes/objects/conditions';
import { acmeDirectories } from './acme/AcmeServer';
import { valueAt } from '../kubernetes/objects/json';
import {
  certificate,
  host,
  createWorld,
  issuer,
  reference,
} from './__testUtils__/createWorld';

const minute = 60_000;

describe('CertManager, when something is refused', () => {
  let world: ReturnType<typeof createWorld>;
  beforeEach(() => {
    world = createWorld();
  });

  it('backs off after a refused order: 1 h, then 2 h', async () => {
    for (let count = 0; count < 5; count++) {
      world.acme.countIssued([host]);
    }
    world.cluster.create(certificate(host));
    await world.clock.advance(minute);
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
    await world.clock.advance(58 * minute);
    expect(attempts()).toBe(1);
    await world.clock.advance(2 * minute);
    expect(attempts()).toBe(2);
    await world.clock.advance(110 * minute);
    expect(attempts()).toBe(2);
    await world.clock.advance(20 * minute);
    expect(attempts()).toBe(3);
  });

  it('tries again at once when the spec has changed', async () => {
    world.acme.setForbidden(host, true);
    world.cluster.create(certificate(host));
    await world.clock.advance(minute);
    world.point('203.0.113.10');
    world.zones.add({
      name: 'www.example.com',
      type: 'A',
      ttl: 30,
      data: '203.0.113.10',
    });
    world.cluster.patch(reference, { spec: { dnsNames: ['www.example.com'] } });
    await world.clock.advance(minute);
    expect(conditionOf(world.cluster.get(reference), 'Ready')?.status).toBe(
      'True',
    );
  });

  it('fails where CAA forbids the authority', async () => {
    world.point('203.0.113.10');
    world.zones.add({
      name: 'example.com',
      type: 'CAA',
      ttl: 30,
      data: '0 issue "ca.example.net"',
    });
    world.cluster.create(certificate(host));
    await world.clock.advance(minute);
    expect(world.messageOf('Challenge')).toContain(
      'urn:ietf:params:acme:error:caa: CAA record for shop.example.com prevents issuance',
    );
    expect(world.cluster.list('Order')[0]?.status?.state).toBe('invalid');
  });

  it('does not reach a solver of another class than the controller’s', async () => {
    world.point('203.0.113.10');
    world.edges.set('203.0.113.10', {
      kind: 'controller',
      cluster: 'prod',
      ingressClass: 'traefik',
    });
    world.cluster.create(certificate(host));
    await world.clock.advance(minute);
    expect(world.messageOf('Challenge')).toBe(
      "Waiting for HTTP-01 challenge propagation: wrong status code '404', expected '200'",
    );
    expect(world.cluster.list('Ingress')[0]?.spec).toMatchObject({
      ingressClassName: 'nginx',
    });
  });

  it('cannot present a challenge while the DNS provider refuses it, and does so afterwards', async () => {
    world.cluster.create(
      issuer('dns', acmeDirectories.production, [
        { dns01: { cloudflare: { apiTokenSecretRef: { name: 'token' } } } },
      ]),
    );
    const issuerRef = { name: 'dns', kind: 'ClusterIssuer' };
    world.refusals.set('dns', '9109: Invalid access token');
    world.cluster.create(certificate(host, { issuerRef }));
    await world.clock.advance(minute);
    expect(world.cluster.list('Challenge')[0]?.status).toMatchObject({
      presented: false,
      state: 'pending',
      reason:
        'while attempting to find Zones for domain _acme-challenge.shop.example.com.\nwhile querying the Cloudflare API for GET "/zones?name=_acme-challenge.shop.example.com"\n\t Error: 9109: Invalid access token',
    });
    world.refusals.delete('dns');
    await world.clock.advance(minute);
    expect(conditionOf(world.cluster.get(reference), 'Ready')?.status).toBe(
      'True',
    );
  });

  it('fails where the authority of an external issuer refuses, until it signs', async () => {
    const issuerRef = {
      name: 'company',
      kind: 'AWSPCAClusterIssuer',
      group: 'awspca.cert-manager.io',
    };
    world.refusals.set('company', 'api error AccessDeniedException');
    world.cluster.create(certificate(host, { issuerRef }));
    await world.clock.advance(minute);
    expect(world.messageOf('CertificateRequest')).toBe(
      'failed to request certificate from PCA: api error AccessDeniedException',
    );
    world.refusals.clear();
    await world.clock.advance(60 * minute);
    expect(conditionOf(world.cluster.get(reference), 'Ready')?.status).toBe(
      'True',
    );
  });

  it('waits for an approval, and fails when it is denied', async () => {
    world.certManager.approves = false;
    world.cluster.create(certificate(host));
    await world.clock.advance(minute);
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
    await world.clock.advance(minute);
    expect(conditionOf(world.cluster.get(reference), 'Issuing')).toMatchObject({
      status: 'False',
      reason: 'policy.cert-manager.io',
      message:
        'The certificate request has failed to complete and will be retried: No policy approved this request',
    });
  });

  it('leaves the Secret of another Certificate alone', async () => {
    world.point('203.0.113.10');
    world.cluster.create(certificate(host));
    await world.clock.advance(minute);
    world.cluster.create({
      ...certificate('other.example.com', { secretName: `${host}-tls` }),
    });
    await world.clock.advance(minute);
    const loser = world.cluster.get({
      ...reference,
      name: 'other.example.com',
    });
    expect(conditionOf(loser, 'Ready')?.reason).toBe('IncorrectCertificate');
    expect(conditionOf(world.cluster.get(reference), 'Ready')?.status).toBe(
      'True',
    );
  });
});
