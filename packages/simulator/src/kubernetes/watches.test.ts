import { send } from './__testUtils__/send';
import { ingress, ingressPath, startWithShop } from './__testUtils__/shop';
import type { KubernetesServer } from './KubernetesServer';
import { startKubernetesServer } from './startKubernetesServer';

describe('watches of the API server', () => {
  let server: KubernetesServer;
  beforeEach(async () => {
    server = await startWithShop();
  });
  afterEach(() => server.stop());

  it('watches from the initial events to the bookmark that ends them, then changes', async () => {
    server.cluster.create(ingress('a', { app: 'web' }));
    const watched = send(
      server,
      `${ingressPath}?watch=true&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true&labelSelector=app%3Dweb`,
    );
    await untilWatched(server);
    server.cluster.patch(
      { kind: 'Ingress', name: 'a', namespace: 'shop' },
      { metadata: { labels: { app: 'other' } } },
    );
    server.endWatches();
    const events = (await watched).body
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(events.map(event => event.type)).toEqual([
      'ADDED',
      'BOOKMARK',
      'DELETED',
    ]);
    expect(events[1].object.metadata.annotations).toEqual({
      'k8s.io/initial-events-end': 'true',
    });
  });

  it('resumes a watch without loss and ends one from before the history with 410', async () => {
    const since = server.cluster.store.version;
    server.cluster.create(ingress('a'));
    server.cluster.remove({ kind: 'Ingress', name: 'a', namespace: 'shop' });
    const path = `${ingressPath}?watch=true&timeoutSeconds=0&resourceVersion=${since}`;
    expect((await send(server, path)).body.match(/"type":"(\w+)"/g)).toEqual([
      '"type":"ADDED"',
      '"type":"DELETED"',
    ]);
    server.cluster.store.compact();
    const { code, body } = await send(server, path);
    expect(code).toBe(200);
    expect(JSON.parse(body)).toMatchObject({
      type: 'ERROR',
      object: { code: 410, reason: 'Expired' },
    });
  });

  it('refuses WatchList where it is switched off', async () => {
    const old = await startKubernetesServer({ watchList: false });
    const path = `${ingressPath}?watch=true&sendInitialEvents=true&resourceVersionMatch=NotOlderThan`;
    expect((await send(old, path)).code).toBe(422);
    await old.stop();
  });
});

async function untilWatched(server: KubernetesServer): Promise<void> {
  while (server.openWatches === 0) {
    await new Promise(resolve => setImmediate(resolve));
  }
}
