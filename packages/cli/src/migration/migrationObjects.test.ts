import { migrationObjects } from './migrationObjects';

const ingress = { kind: 'Ingress' };

it.each<[string, unknown[]]>([
  ['a List', [{ kind: 'List', items: [ingress] }]],
  ['an IngressList', [{ kind: 'IngressList', items: [ingress] }]],
  ['an object', [ingress]],
  ['a list of objects', [[ingress]]],
  ['documents, some of them empty', [null, ingress, null]],
])('takes %s', (_, documents) => {
  expect(migrationObjects(documents)).toMatchObject({
    ok: true,
    value: [ingress],
  });
});

it('takes a List without any object', () => {
  expect(migrationObjects([{ kind: 'List', items: [] }])).toMatchObject({
    ok: true,
    value: [],
  });
});

it.each<[string, unknown[]]>([
  ['nothing', []],
  ['an empty document', [null]],
  ['{}', [{}]],
  ['a List of null', [{ kind: 'List', items: null }]],
  ['a List without items', [{ kind: 'IngressList' }]],
  ['a text', ['Error from server (Forbidden)']],
  ['a number', [7]],
  ['one wrong document of two', [ingress, {}]],
  ['a kind of a prototype', [Object.create(ingress)]],
])('refuses %s', (_, documents) => {
  expect(migrationObjects(documents)).toMatchObject({
    ok: false,
    refusals: [{ rule: 'NotAList' }],
  });
});
