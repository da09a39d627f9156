import { readObjectList } from './readObjectList';
import type { WatchedKind } from './watchedKinds';

const at = '2026-11-23T10:00:00Z';

const item = (
  kind: string,
  apiVersion: string,
  name = 'x',
  namespace = 'shop',
) => ({
  apiVersion,
  kind,
  metadata: { name, namespace },
});

const ingress = item('Ingress', 'networking.k8s.io/v1');
const certificate = item('Certificate', 'cert-manager.io/v1');
const kubernetes = [
  item('Service', 'v1', 'kubernetes', 'default'),
  item('EndpointSlice', 'discovery.k8s.io/v1', 'kubernetes', 'default'),
];

function knownKinds(items: unknown[], complete = false): WatchedKind[] {
  const read = readObjectList(
    { kind: 'List', items },
    { cluster: 'prod', at, complete },
  );
  if (!read.ok) {
    throw new Error('refused');
  }
  return Object.entries(read.value.objects)
    .filter(([, observed]) => observed.known)
    .map(([kind]) => kind as WatchedKind);
}

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['a list that is none', []],
  ['an object', ingress],
  ['items of a wrong type', { kind: 'List', items: {} }],
])('refuses %s', (_, value) => {
  expect(readObjectList(value, { cluster: 'prod', at })).toMatchObject({
    ok: false,
    refusals: [{ field: 'items', rule: 'NotAList' }],
  });
});

it('knows the kinds that are there, and no other', () => {
  expect(knownKinds([ingress, certificate])).toEqual([
    'Ingress',
    'Certificate',
  ]);
});

it('knows the kinds of the API server where the list was made for every namespace', () => {
  expect(knownKinds([...kubernetes, ingress])).toEqual([
    'Ingress',
    'NetworkPolicy',
    'Service',
    'EndpointSlice',
  ]);
});

it('knows the kinds of an installation only where one of them is there', () => {
  const kinds = knownKinds([...kubernetes, certificate]);
  expect(kinds).toEqual(
    expect.arrayContaining(['Order', 'Challenge', 'Issuer']),
  );
  expect(kinds).not.toContain('HTTPRoute');
});

it('knows every kind where the list is said to be complete', () => {
  expect(knownKinds([], true)).toHaveLength(13);
});

it('leaves out what is not watched, and what is no object', () => {
  const read = readObjectList(
    {
      kind: 'List',
      items: [item('Secret', 'v1'), null, 5, ingress, { kind: 'Ingress' }],
    },
    { cluster: 'prod', at },
  );
  expect(read).toMatchObject({
    ok: true,
    value: { objects: { Ingress: { value: [{ name: 'x' }] } } },
  });
  expect(JSON.stringify(read)).not.toContain('Secret');
});
