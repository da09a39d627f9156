import { worldStatus } from '../../diagnosis/testing/worldStatus';
import type { EdgeObservation } from '../../observation';

const environment = { ingress: { addresses: ['203.0.113.1'] } };

function toldOf(
  ingressClassName: string,
  address: object,
  edge?: EdgeObservation,
) {
  const spec = { ingressClassName };
  const status = { loadBalancer: { ingress: [address] } };
  const { headline, reason, tracks } = worldStatus('nginx-public-certificate', {
    environment,
    edge,
    patches: [{ kind: 'Ingress', patch: { spec, status } }],
  });
  return [headline, reason, tracks.route.value];
}

const live = ['live', 'Live', 'ok'];

it('does not call an Ingress live that another controller took at its own address', () => {
  expect(toldOf('internal', { ip: '10.9.9.9' })).toEqual([
    'actionYou',
    'IngressWithoutAddress',
    'pending',
  ]);
});

it.each([
  ['the class is the environment’s', 'nginx', { ip: '10.9.9.9' }],
  ['the address is the environment’s', 'internal', { ip: '203.0.113.1' }],
  ['the address is a name', 'internal', { hostname: 'lb.example.net' }],
  ['the environment has no such addresses', 'internal', { ip: '2001:db8::1' }],
])('is live where %s', (_, className, address) => {
  expect(toldOf(className, address)).toEqual(live);
});

it('is live where a handshake proves it', () => {
  const edge: EdgeObservation = {
    outcome: 'handshake',
    names: ['shop.example.com'],
    issuer: 'CN=x',
    serialNumber: '0a',
    notBefore: '2026-11-01T00:00:00Z',
    notAfter: '2027-12-01T00:00:00Z',
    trusted: true,
  };
  expect(toldOf('internal', { ip: '10.9.9.9' }, edge)).toEqual(live);
});

const waiting = (spec: object) => {
  const { findings } = worldStatus('nginx-public-certificate', {
    environment,
    patches: [{ kind: 'Ingress', patch: { spec, status: null } }],
  });
  const found = findings.find(
    ({ reason }) => reason === 'IngressWithoutAddress',
  );
  return [found?.explanation, found?.fix].flat();
};

it('does not call a class different that is the environment’s own', () => {
  expect(waiting({ ingressClassName: 'nginx' })).toEqual([
    expect.stringContaining(
      'Its class is “nginx”, which the environment’s controller serves.',
    ),
    'Platform team: check that the ingress controller is running and watches the class “nginx”. If the hostname works all the same, it publishes no status: set its argument --publish-service or --publish-status-address.',
  ]);
});

it.each([
  ['internal', '“internal”'],
  [null, 'not set'],
])('names both classes where they differ: %s', (ingressClassName, written) => {
  expect(waiting({ ingressClassName })).toEqual([
    expect.stringContaining(
      `Its class is ${written}, but the environment’s controller serves “nginx”.`,
    ),
    expect.stringMatching(
      /heck spec.ingressClassName of the Ingress, or its annotation kubernetes.io\/ingress.class: it must be “nginx”\.$/,
    ),
  ]);
});
