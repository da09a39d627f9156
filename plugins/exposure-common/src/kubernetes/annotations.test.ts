import { saysManaged } from './annotations';

it.each<[string, unknown, boolean]>([
  [
    'what is written',
    {
      'app.kubernetes.io/managed-by': 'exposure',
      'exposure.backstage.io/managed': 'true',
    },
    true,
  ],
  [
    'what was written before there was a label of our own',
    { 'app.kubernetes.io/managed-by': 'exposure' },
    true,
  ],
  [
    'what Helm or a kustomization makes of it',
    {
      'app.kubernetes.io/managed-by': 'Helm',
      'exposure.backstage.io/managed': 'true',
    },
    true,
  ],
  ['another tool', { 'app.kubernetes.io/managed-by': 'Helm' }, false],
  ['our label with no', { 'exposure.backstage.io/managed': 'false' }, false],
  [
    'a boolean, which no label can be',
    { 'exposure.backstage.io/managed': true },
    false,
  ],
  ['no labels', undefined, false],
  ['a text', 'exposure.backstage.io/managed', false],
  [
    'a prototype',
    Object.create({ 'exposure.backstage.io/managed': 'true' }),
    false,
  ],
])(
  'tells by labels whether Exposure wrote an object: %s',
  (_, labels, says) => {
    expect(saysManaged(labels)).toBe(says);
  },
);
