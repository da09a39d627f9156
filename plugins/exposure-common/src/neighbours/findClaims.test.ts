import { join } from 'node:path';
import {
  accepted,
  readPreflightFixture,
} from '../diagnosis/testing/readPreflightFixture';
import type { ClusterSnapshot, OpenRequest } from '../observation';
import { readObjectList } from '../observation';
import { claimReasons } from '../reasons/neighbours/claimReasons';
import { findClaims } from './findClaims';

const { request, now } = readPreflightFixture(
  join(__dirname, '__fixtures__'),
  'SecretHasOtherOwner',
);
const hostname = 'shop.example.com';

function clusterOf(...items: unknown[]): ClusterSnapshot {
  const list = { kind: 'List', items };
  const at = '2026-11-23T10:00:00Z';
  return accepted(readObjectList(list, { cluster: 'prod-us', at }));
}

const ingress = (host: string, component?: string) => ({
  kind: 'Ingress',
  metadata: {
    name: 'secret-name',
    namespace: 'secret-namespace',
    labels: component ? { 'backstage.io/kubernetes-id': component } : {},
  },
  spec: { rules: [{ host }] },
});

const open = (change: Partial<OpenRequest> = {}): OpenRequest => ({
  component: 'secret-component',
  environment: request.environment,
  namespace: 'secret-namespace',
  hostnames: [hostname],
  observedAt: '2026-11-23T09:00:00Z',
  ...change,
});

const find = (
  otherClusters: ClusterSnapshot[],
  openRequests: OpenRequest[] = [],
) => findClaims(request, { otherClusters, openRequests }, now);

it('tells of another cluster and of an open pull request, and not whose they are', () => {
  const others = [clusterOf(), clusterOf(ingress('SHOP.example.com.'))];
  const { findings, notChecked } = find(others, [open(), open()]);
  expect(findings.map(({ reason }) => reason)).toEqual(
    Object.keys(claimReasons),
  );
  expect(JSON.stringify(findings)).not.toContain('secret-');
  expect(notChecked).toEqual([]);
  const words = findings.flatMap(({ explanation, fix }) => [
    explanation,
    ...fix,
  ]);
  expect(words.join('\n')).not.toMatch(/\{[A-Za-z]+\}|undefined/);
});

it('knows routes of other kinds in another cluster', () => {
  const route = {
    apiVersion: 'traefik.io/v1alpha1',
    kind: 'IngressRoute',
    metadata: { name: 'secret-name', namespace: 'secret-namespace' },
    spec: { routes: [{ match: `Host(\`${hostname}\`)`, kind: 'Rule' }] },
  };
  const { findings } = find([clusterOf(route)]);
  expect(findings.map(({ reason }) => reason)).toEqual([
    'HostnameServedInOtherCluster',
  ]);
  expect(JSON.stringify(findings)).not.toContain('secret-');
});

it.each<[string, ClusterSnapshot[], OpenRequest[]]>([
  ['no other cluster', [], []],
  ['other names', [clusterOf(ingress('store.example.com'))], []],
  ['the component itself', [clusterOf(ingress(hostname, 'shop'))], []],
  ['its own pull request', [], [open({ component: request.component })]],
  [
    'a neighbour in the namespace, who may serve another path',
    [],
    [open({ namespace: request.namespace })],
  ],
  ['pull requests for other names', [], [open({ hostnames: ['x.example'] })]],
])('finds none in %s', (_, others, requests) => {
  expect(find(others, requests).findings).toEqual([]);
});

it('says once that other clusters were not read', () => {
  const unread = accepted(
    readObjectList(
      { kind: 'List', items: [] },
      { cluster: 'prod-us', at: '2026-11-23T10:00:00Z', kinds: ['Service'] },
    ),
  );
  expect(find([unread, unread])).toMatchObject({
    findings: [],
    notChecked: [{ check: 'HostnameServedInOtherCluster', cause: 'notRead' }],
  });
});
