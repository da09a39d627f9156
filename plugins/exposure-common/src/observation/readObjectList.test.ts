import { readObjectList } from './readObjectList';
import type { WatchedKind } from '../kubernetes/watchedKinds';

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
function knownKinds(items: unknown[], kinds?: WatchedKind[]): WatchedKind[] {
  const read = readObjectList(
    { kind: 'List', items },
    { cluster: 'prod', at, kinds },
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

it('takes a list for one of every watched kind, and says which it took for empty', () => {
  expect(knownKinds([ingress, certificate])).toHaveLength(13);
  const read = readObjectList(
    { kind: 'List', items: [ingress] },
    { cluster: 'prod', at },
  );
  expect(read).toMatchObject({
    warnings: [
      {
        id: 'KindsTakenAsEmpty',
        message: expect.stringMatching(/no HTTPRoute, .*Service/),
      },
    ],
  });
});

it('knows only the kinds that the list was made with, and those that are there', () => {
  expect(knownKinds([certificate], ['Ingress', 'Service'])).toEqual([
    'Ingress',
    'Certificate',
    'Service',
  ]);
});

it('never takes an optional kind for empty where the list may not have been made with it', () => {
  const route = item('IngressRoute', 'traefik.containo.us/v1alpha1');
  expect(knownKinds([ingress])).not.toContain('IngressRoute');
  expect(knownKinds([ingress, route])).toContain('IngressRoute');
  expect(knownKinds([ingress], ['IngressRoute'])).toContain('IngressRoute');
  const read = readObjectList(
    { kind: 'List', items: [ingress] },
    { cluster: 'prod', at },
  );
  expect(JSON.stringify(read.ok && read.warnings)).not.toMatch(/IngressRoute/);
});

it('assumes nothing where the kinds are named', () => {
  const read = readObjectList(
    { kind: 'List', items: [] },
    { cluster: 'prod', at, kinds: ['Ingress'] },
  );
  expect(read).toMatchObject({ ok: true, warnings: [] });
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
