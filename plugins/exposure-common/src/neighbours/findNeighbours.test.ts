import { join } from 'node:path';
import { caseNames } from '@exposure/fixtures';
import { neighbourReasons } from '../reasons/neighbours/neighbourReasons';
import {
  accepted,
  readPreflightFixture,
} from '../diagnosis/testing/readPreflightFixture';
import { buildManifests } from '../manifests/testing/buildManifests';
import type { WatchedKind } from '../kubernetes';
import type { ClusterSnapshot } from '../observation';
import { readObjectList, unknown } from '../observation';
import { findNeighbours } from './findNeighbours';

const fixtures = join(__dirname, '__fixtures__');
const names = caseNames(fixtures);

function snapshotOf(list: unknown): ClusterSnapshot {
  const at = '2026-11-23T10:00:00Z';
  return accepted(readObjectList(list, { cluster: 'prod-eu', at }));
}

function fixture(name: string) {
  const read = readPreflightFixture(fixtures, name);
  return { ...read, snapshot: snapshotOf(read.objects) };
}

const { request, platform, now } = fixture('SecretHasOtherOwner');

function find(items: unknown[], change: Partial<typeof request> = {}) {
  const snapshot = snapshotOf({ kind: 'List', items });
  const asked = { ...request, ...change };
  return findNeighbours(asked, { platform, snapshot }, now).findings.map(
    ({ reason }) => reason,
  );
}

const metadata = (name: string, more: object = {}) => ({
  name,
  namespace: 'shop',
  uid: `uid-${name}`,
  ...more,
});

const certificate = (name: string, secretName: string, more: object = {}) => ({
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: metadata(name, more),
  spec: { secretName, dnsNames: ['shop.example.com'] },
});

const ingress = (name: string, more: object = {}, path = '/') => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: metadata(name, more),
  spec: {
    rules: [{ host: 'shop.example.com', http: { paths: [{ path }] } }],
    tls: [{ hosts: ['shop.example.com'], secretName: 'shop.example.com-tls' }],
  },
});

const annotated = { annotations: { 'cert-manager.io/cluster-issuer': 'x' } };

const labelsOf = (component: string) => ({
  labels: {
    'app.kubernetes.io/managed-by': 'exposure',
    'backstage.io/kubernetes-id': component,
  },
});

it('has a fixture for every reason, and none left over', () => {
  expect(names).toEqual(Object.keys(neighbourReasons).sort());
});

describe.each(names)('%s', name => {
  const { expected, ...input } = fixture(name);
  const { findings } = findNeighbours(input.request, input, input.now);
  const finding = findings.find(({ reason }) => reason === name);

  it('is found', () => {
    expect(finding).toMatchObject(expected);
    expect(finding?.evidence.length).toBeGreaterThan(0);
  });

  it('has all its words filled in', () => {
    const words = [
      finding?.title,
      finding?.explanation,
      ...(finding?.fix ?? []),
    ].join('\n');
    expect(words).not.toMatch(/\{[A-Za-z]+\}|undefined/);
  });
});

describe('what is fine', () => {
  const manifests = accepted(buildManifests(request, platform));

  it.each<[string, unknown[]]>([
    ['an empty namespace', []],
    ['our own objects as they were applied', manifests],
    [
      'our own Certificate, renamed',
      [certificate('old', 'shop.example.com-tls', labelsOf('shop'))],
    ],
    [
      'our own annotated Ingress and what cert-manager made of it: a change of shape',
      [
        ingress('shop', { ...annotated, ...labelsOf('shop') }),
        certificate('shop.example.com-tls', 'shop.example.com-tls', {
          ownerReferences: [
            {
              kind: 'Ingress',
              name: 'shop',
              uid: 'uid-shop',
              controller: true,
            },
          ],
        }),
      ],
    ],
    [
      'another path of the same hostname that uses the Secret and does not fill it',
      [ingress('api', {}, '/api')],
    ],
    [
      'an Ingress whose annotation says no',
      [
        ingress(
          'api',
          { annotations: { 'kubernetes.io/tls-acme': 'false' } },
          '/api',
        ),
      ],
    ],
    [
      'the route of a solver',
      [
        ingress('cm-acme', {
          labels: { 'acme.cert-manager.io/http01-solver': 'true' },
        }),
      ],
    ],
    [
      'the same Secret in another namespace',
      [certificate('x', 'shop.example.com-tls', { namespace: 'bank' })],
    ],
  ])('%s', (_, items) => {
    expect(find(items)).toEqual([]);
  });
});

describe('what stands in the way', () => {
  it.each<[string, unknown[], string[]]>([
    [
      'a Certificate of another component of the platform',
      [certificate('x', 'shop.example.com-tls', labelsOf('other'))],
      ['SecretHasOtherOwner'],
    ],
    [
      'an annotated Ingress for another path',
      [ingress('api', annotated, '/api')],
      ['SecretHasOtherOwner'],
    ],
    [
      'an annotated Ingress for the same path',
      [ingress('old', annotated)],
      ['SecretHasOtherOwner', 'HostnameServedByOtherObject'],
    ],
    [
      'an Ingress without path',
      [{ ...ingress('old'), spec: { rules: [{ host: 'Shop.Example.com' }] } }],
      ['HostnameServedByOtherObject'],
    ],
    [
      'an HTTPRoute',
      [
        {
          apiVersion: 'gateway.networking.k8s.io/v1',
          kind: 'HTTPRoute',
          metadata: metadata('old'),
          spec: { hostnames: ['shop.example.com'], rules: [{}] },
        },
      ],
      ['HostnameServedByOtherObject'],
    ],
    [
      'an annotated Gateway',
      [
        {
          apiVersion: 'gateway.networking.k8s.io/v1',
          kind: 'Gateway',
          metadata: metadata('own', annotated),
          spec: {
            listeners: [
              {
                name: 'https',
                port: 443,
                tls: { certificateRefs: [{ name: 'shop.example.com-tls' }] },
              },
            ],
          },
        },
      ],
      ['SecretHasOtherOwner'],
    ],
  ])('%s', (_, items, reasons) => {
    expect(find(items)).toEqual(reasons);
  });

  it('holds for redirects too', () => {
    const change = {
      hostnames: ['www.example.com'],
      redirects: ['shop.example.com'],
    };
    expect(find([ingress('old')], change)).toEqual([
      'HostnameServedByOtherObject',
    ]);
  });
});

it('never names or counts another namespace', () => {
  const theirs = [
    ingress('secret-ingress', { ...annotated, namespace: 'bank' }),
    certificate('secret-certificate', 'shop.example.com-tls', {
      namespace: 'bank',
    }),
  ];
  const snapshot = snapshotOf({ kind: 'List', items: theirs });
  const answer = findNeighbours(request, { platform, snapshot }, now);
  expect(answer).toEqual({ findings: [], notChecked: [] });
});

it.each<[WatchedKind, string[]]>([
  ['Certificate', ['SecretHasOtherOwner', 'HostnameHasOtherCertificate']],
  ['Ingress', ['SecretHasOtherOwner', 'HostnameServedByOtherObject']],
  ['HTTPRoute', ['HostnameServedByOtherObject']],
])('says what could not be checked without %s', (kind, checks) => {
  const { objects } = snapshotOf({ kind: 'List', items: [] });
  const snapshot = {
    cluster: 'prod-eu',
    objects: { ...objects, [kind]: unknown('forbidden', now.toISOString()) },
  };
  const { notChecked } = findNeighbours(request, { platform, snapshot }, now);
  expect(notChecked.map(({ check }) => check)).toEqual(checks);
  expect(notChecked[0]?.because).toMatch(/^[a-zA-Z]+: forbidden$/);
});

it('needs no Gateway API in the cluster', () => {
  const { objects } = snapshotOf({ kind: 'List', items: [] });
  const absent = unknown('absent', now.toISOString());
  const snapshot = {
    cluster: 'prod-eu',
    objects: { ...objects, HTTPRoute: absent, Gateway: absent },
  };
  expect(
    findNeighbours(request, { platform, snapshot }, now).notChecked,
  ).toEqual([]);
});
