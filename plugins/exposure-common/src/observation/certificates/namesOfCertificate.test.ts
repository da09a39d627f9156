import { readObjectList } from '../readObjectList';
import { indexCluster } from '../indexCluster';
import { namesOfCertificate } from './namesOfCertificate';

const certificate = (spec: object, labels?: object) => ({
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: { name: 'x', namespace: 'infra', labels },
  spec: { secretName: 'x-tls', ...spec },
});

const ingress = (namespace: string, host: string) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: { name: host, namespace },
  spec: { rules: [{ host }] },
});

function names(items: object[]): string[] {
  const at = '2026-11-30T10:00:00Z';
  const list = readObjectList({ kind: 'List', items }, { cluster: 'a', at });
  if (!list.ok) {
    throw new Error('not a list');
  }
  const { Certificate } = list.value.objects;
  const [first] = Certificate.known ? Certificate.value : [];
  return first ? namesOfCertificate(first, indexCluster(list.value)) : [];
}

const dnsNames = ['shop.example.org', '*.example.org'];

it('are exposures where nothing serves them yet, but for a wildcard', () => {
  expect(names([certificate({ dnsNames })])).toEqual(['shop.example.org']);
});

it('are exposures where its own namespace serves them', () => {
  const own = ingress('infra', '*.example.org');
  expect(names([certificate({ dnsNames }), own])).toEqual(dnsNames);
});

it('are none where only another namespace serves them', () => {
  const other = ingress('shop', 'shop.example.org');
  expect(names([certificate({ dnsNames }), other])).toEqual([]);
});

it('are none where only a route of another kind serves them, in another namespace', () => {
  const other = {
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { hosts: ['shop.example.org'], gateways: ['istio-system/public'] },
  };
  expect(names([certificate({ dnsNames }), other])).toEqual([]);
});

it('are none where its Secret is copied', () => {
  const annotations = { 'kubed.appscode.com/sync': '' };
  const spec = { dnsNames, secretTemplate: { annotations } };
  expect(names([certificate(spec)])).toEqual([]);
});

it.each([
  { 'backstage.io/kubernetes-id': 'shop' },
  { 'exposure.backstage.io/managed': 'true' },
])('are exposures where a component asked for them: %j', labels => {
  const other = ingress('shop', 'shop.example.org');
  expect(names([certificate({ dnsNames }, labels), other])).toEqual(dnsNames);
});
