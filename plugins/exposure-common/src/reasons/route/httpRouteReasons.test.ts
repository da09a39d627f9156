import { worldStatus } from '../../diagnosis/testing/worldStatus';

const parentRef = { kind: 'ListenerSet', name: 'shop' };

/** What is told where the ListenerSet accepts the route, but says this of its references. */
function toldOf(reason: string, backendRef: object = { name: 'shop' }) {
  const conditions = [
    { type: 'Accepted', status: 'True', reason: 'Accepted' },
    { type: 'ResolvedRefs', status: 'False', reason, message: 'said so' },
  ];
  const spec = {
    parentRefs: [parentRef],
    rules: [{ backendRefs: [{ port: 80, ...backendRef }] }],
  };
  const status = { parents: [{ parentRef, controllerName: 'x', conditions }] };
  const { chain, findings } = worldStatus('gateway-public-certificate', {
    patches: [
      {
        kind: 'HTTPRoute',
        name: 'shop.shop.example.com',
        patch: { spec, status },
      },
    ],
  });
  const found = findings.find(finding =>
    ['HttpRouteNotAccepted', 'BackendReferenceNotGranted'].includes(
      finding.reason,
    ),
  );
  return { state: chain[0]?.state, found };
}

it('asks for the grant that a Service of another namespace needs', () => {
  const { state, found } = toldOf('RefNotPermitted', {
    name: 'shop',
    namespace: 'shared',
  });
  expect(state).toBe('accepted, but not all of it');
  expect(found?.explanation).toBe(
    'The HTTPRoute shop.shop.example.com sends requests to the Service shared/shop of another namespace, and no ReferenceGrant there allows it. Visitors get an error.',
  );
  expect(found?.fix).toEqual([
    'Ask the owner of the namespace shared for a ReferenceGrant there: from HTTPRoutes of the namespace shop, to the Service.',
    'Compare what the ReferenceGrants of that namespace allow. Found there: none that allows this.',
    'Name a Service of the namespace shop in backendRefs instead.',
  ]);
});

it.each([
  ['InvalidKind', /^Correct backendRefs .*: name a Service; /],
  ['BackendNotFound', /^Correct backendRefs .* a port that exist\.$/],
  ['UnsupportedProtocol', /^Correct backendRefs .* appProtocol /],
  ['SomethingNew', /^Correct references .*: the message names what is wrong/],
  ['constructor', /^Correct references .*: the message names what is wrong/],
])('says what to correct: %s', (reason, fix) => {
  expect(toldOf(reason).found?.fix[0]).toMatch(fix);
});
