import type { Entity } from '@backstage/catalog-model';
import type { Clock } from '../kubernetes';
import type { ExposureAdapters } from '../ExposureAdapters';
import { FakeClusterObjects } from './FakeClusterObjects';
import { FakeDnsResolver } from './FakeDnsResolver';
import { FakeEdgeProbe } from './FakeEdgeProbe';
import { FakePullRequests } from './FakePullRequests';
import { FakeRepositoryFiles } from './FakeRepositoryFiles';
import { liveObjects } from './liveObjects';
import type { ManualClock } from '@exposure/simulator/testing';

/** The fakes behind every port, for one environment `prod` on the cluster `prod`. */
export function createFakeWorld<C extends Clock>(clock: C) {
  const clusters = new FakeClusterObjects(['prod'], clock);
  const dns = new FakeDnsResolver(clock);
  const edge = new FakeEdgeProbe();
  const pullRequests = new FakePullRequests(clock);
  const repository = new FakeRepositoryFiles(clock);
  const adapters: ExposureAdapters = {
    clock,
    clusters,
    resolvers: new Map([['prod', dns]]),
    probes: new Map(),
    pullRequests,
    repository,
  };
  return { clock, clusters, dns, edge, pullRequests, repository, adapters };
}

/** The fakes of a test, which moves their clock. */
export type FakeWorld = ReturnType<typeof createFakeWorld<ManualClock>>;

/** A component of the catalog as teams write it. */
export function createComponent(
  name: string,
  annotations: Record<string, string>,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default', annotations },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'group:default/shop',
    },
  };
}

export const shop = createComponent('shop', {
  'backstage.io/kubernetes-id': 'shop',
  'backstage.io/kubernetes-namespace': 'shop',
});

/** Makes the hostname an exposure of the component `shop` that works. */
export function putLive(
  world: Pick<FakeWorld, 'clusters' | 'dns'>,
  hostname: string,
): void {
  world.clusters.setObjects('prod', liveObjects(hostname));
  world.dns.setRecords([
    { name: hostname, type: 'CNAME', ttl: 60, data: 'app.example.net' },
    { name: 'app.example.net', type: 'A', ttl: 60, data: '203.0.113.10' },
  ]);
}
