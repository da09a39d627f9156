import type { CertificateObject } from '../../kubernetes';
import { readObject } from '../../kubernetes';
import { copiedTo, fillsServed } from './secretCopies';

const reflector = 'reflector.v1.k8s.emberstack.com';
const replicator = 'replicator.v1.mittwald.de';

function certificateWith(annotations: object): CertificateObject {
  const read = readObject('Certificate', {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: 'wildcard', namespace: 'cert-manager' },
    spec: { secretName: 'wildcard-tls', secretTemplate: { annotations } },
  });
  if (!read) {
    throw new Error('not a Certificate');
  }
  return read;
}

const reflected = (more: object) => ({
  [`${reflector}/reflection-allowed`]: 'true',
  [`${reflector}/reflection-auto-enabled`]: 'true',
  ...more,
});

it.each<[string, object, string]>([
  ['nothing', {}, 'no'],
  ['notes of another kind', { 'example.org/note': 'x' }, 'no'],
  ['reflected into all namespaces', reflected({}), 'yes'],
  [
    'reflected into this one',
    reflected({ [`${reflector}/reflection-auto-namespaces`]: 'home,shop' }),
    'yes',
  ],
  [
    'reflected into others',
    reflected({ [`${reflector}/reflection-auto-namespaces`]: 'home' }),
    'no',
  ],
  [
    'reflected by a pattern',
    reflected({ [`${reflector}/reflection-auto-namespaces`]: 'sh[a-z]+' }),
    'maybe',
  ],
  [
    'not permitted in this one',
    reflected({ [`${reflector}/reflection-allowed-namespaces`]: 'home' }),
    'no',
  ],
  [
    'permitted and not made',
    { [`${reflector}/reflection-allowed`]: 'true' },
    'maybe',
  ],
  [
    'reflection switched off',
    reflected({ [`${reflector}/reflection-allowed`]: 'false' }),
    'no',
  ],
  ['pushed into this one', { [`${replicator}/replicate-to`]: 'shop' }, 'yes'],
  ['pushed into others', { [`${replicator}/replicate-to`]: 'home' }, 'no'],
  ['pushed everywhere', { [`${replicator}/replicate-to`]: '.*' }, 'yes'],
  [
    'pushed by labels',
    { [`${replicator}/replicate-to-matching`]: 'tls' },
    'maybe',
  ],
  ['may be pulled', { [`${replicator}/replication-allowed`]: 'true' }, 'maybe'],
  [
    'may be pulled by others',
    {
      [`${replicator}/replication-allowed`]: 'true',
      [`${replicator}/replication-allowed-namespaces`]: 'home',
    },
    'no',
  ],
  ['synced everywhere', { 'kubed.appscode.com/sync': '' }, 'yes'],
  ['synced by labels', { 'kubed.appscode.com/sync': 'a=b' }, 'maybe'],
  ['another program’s', { 'example.org/replicate': 'true' }, 'maybe'],
])('%s', (_, annotations, expected) => {
  expect(copiedTo(certificateWith(annotations), 'shop')).toBe(expected);
});

it('serves a copy only in another namespace, and only of a Secret that is named there', () => {
  const copied = certificateWith({ 'kubed.appscode.com/sync': '' });
  expect(fillsServed(copied, ['shop/wildcard-tls'], 'shop')).toBe(true);
  expect(fillsServed(copied, ['shop/other'], 'shop')).toBe(false);
  expect(fillsServed(copied, ['cert-manager/wildcard-tls'], 'shop')).toBe(true);
  expect(fillsServed(certificateWith({}), ['shop/wildcard-tls'], 'shop')).toBe(
    false,
  );
});
