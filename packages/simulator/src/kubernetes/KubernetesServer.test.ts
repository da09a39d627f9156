import { request } from 'node:https';
import { KubernetesServer } from './KubernetesServer';
import { startKubernetesServer } from './startKubernetesServer';

const ingressPath = '/apis/networking.k8s.io/v1/ingresses';

/** One HTTPS request with the administrator's token; the body is read until the end. */
function send(
  server: KubernetesServer,
  path: string,
  options: {
    method?: string;
    body?: string;
    type?: string;
    token?: string;
  } = {},
): Promise<{ code: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${server.url}${path}`,
      {
        method: options.method,
        ca: Buffer.from(server.caData, 'base64'),
        agent: false,
        headers: {
          authorization: `Bearer ${options.token ?? server.adminToken}`,
          'content-type': options.type ?? 'application/json',
        },
      },
      response => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', chunk => (body += chunk));
        response.on('error', reject);
        response.on('aborted', () => reject(new Error('aborted')));
        response.on('end', () =>
          resolve({ code: response.statusCode ?? 0, body }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

function ingress(name: string, labels: Record<string, string> = {}) {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: 'shop', labels },
    spec: { rules: [{ host: `${name}.example.com` }] },
  };
}

describe('KubernetesServer', () => {
  let server: KubernetesServer;
  beforeEach(async () => {
    server = await startKubernetesServer();
    server.cluster.create({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'shop' },
    });
  });
  afterEach(() => server.stop());

  it('lists in consistent pages and ends the pages with 410 after a compaction', async () => {
    for (const name of ['a', 'b', 'c']) server.cluster.create(ingress(name));
    const first = JSON.parse(
      (await send(server, `${ingressPath}?limit=2`)).body,
    );
    expect(first.items).toHaveLength(2);
    expect(first.items[0].kind).toBeUndefined();
    const next = `${ingressPath}?limit=2&continue=${first.metadata.continue}`;
    server.cluster.create(ingress('d'));
    const second = JSON.parse((await send(server, next)).body);
    expect(
      second.items.map(
        (it: { metadata: { name: string } }) => it.metadata.name,
      ),
    ).toEqual(['c']);
    expect(second.metadata.resourceVersion).toBe(
      first.metadata.resourceVersion,
    );
    server.cluster.store.compact();
    expect((await send(server, next)).code).toBe(410);
    const all = JSON.parse(
      (await send(server, `${ingressPath}?limit=2&resourceVersion=0`)).body,
    );
    expect(all.items).toHaveLength(4);
  });

  it.each([
    ['app=web', ['a']],
    ['app!=web', ['b']],
    ['app in (web,db)', ['a', 'b']],
    ['!app', []],
    ['app', ['a', 'b']],
  ])('selects by label %s', async (selector, expected) => {
    server.cluster.create(ingress('a', { app: 'web' }));
    server.cluster.create(ingress('b', { app: 'db' }));
    const { body } = await send(
      server,
      `${ingressPath}?labelSelector=${encodeURIComponent(selector)}`,
    );
    const names = JSON.parse(body).items.map(
      (it: { metadata: { name: string } }) => it.metadata.name,
    );
    expect(names).toEqual(expected);
  });

  it('refuses what the rules of a token leave out, in the words of an API server', async () => {
    const token = server.access.addToken(
      'system:serviceaccount:exposure:portal',
      [
        {
          apiGroups: ['networking.k8s.io'],
          resources: ['ingresses'],
          verbs: ['list', 'watch'],
        },
      ],
    );
    expect((await send(server, ingressPath, { token })).code).toBe(200);
    const refused = await send(server, '/api/v1/secrets', { token });
    expect(refused.code).toBe(403);
    expect(JSON.parse(refused.body).message).toBe(
      'secrets is forbidden: User "system:serviceaccount:exposure:portal" cannot list resource "secrets" in API group "" at the cluster scope',
    );
    server.access.revokeToken(token);
    expect((await send(server, ingressPath, { token })).code).toBe(401);
    expect(server.log.count({ resource: 'secrets', status: 403 })).toBe(1);
  });

  it('answers 404 for types whose CRDs are absent', async () => {
    server.setGroupPresent('cert-manager.io', false);
    const path = '/apis/cert-manager.io/v1/certificates';
    expect((await send(server, path)).code).toBe(404);
    server.setGroupPresent('cert-manager.io', true);
    expect((await send(server, path)).code).toBe(200);
  });

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

  it('applies server-side: merges, and drops what the manager leaves out', async () => {
    const path =
      '/apis/networking.k8s.io/v1/namespaces/shop/ingresses/a?fieldManager=test';
    const type = 'application/apply-patch+yaml';
    const apply = (annotations: object) =>
      send(server, path, {
        method: 'PATCH',
        type,
        body: JSON.stringify({
          ...ingress('a'),
          metadata: { name: 'a', annotations },
        }),
      });
    await apply({ one: '1', two: '2' });
    const { body } = await apply({ one: '1' });
    expect(JSON.parse(body).metadata).toMatchObject({
      annotations: { one: '1' },
      generation: 1,
    });
    expect(JSON.parse(body).metadata.annotations).not.toHaveProperty('two');
  });

  it('keeps status and spec apart', async () => {
    server.cluster.create(ingress('a'));
    const path = '/apis/networking.k8s.io/v1/namespaces/shop/ingresses/a';
    const type = 'application/merge-patch+json';
    const patch = (at: string, body: object) =>
      send(server, at, { method: 'PATCH', type, body: JSON.stringify(body) });
    await patch(path, {
      status: { lost: true },
      spec: { ingressClassName: 'nginx' },
    });
    const { body } = await patch(`${path}/status`, {
      spec: { ingressClassName: 'other' },
      status: { loadBalancer: {} },
    });
    expect(JSON.parse(body)).toMatchObject({
      metadata: { generation: 2 },
      spec: { ingressClassName: 'nginx' },
      status: { loadBalancer: {} },
    });
    expect(JSON.parse(body).status).not.toHaveProperty('lost');
  });

  it('deletes dependents with their owner and a namespace with its content', async () => {
    const owner = server.cluster.create(ingress('a'));
    server.cluster.create({
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata: {
        name: 'a',
        namespace: 'shop',
        ownerReferences: [
          {
            apiVersion: owner.apiVersion,
            kind: 'Ingress',
            name: 'a',
            uid: owner.metadata.uid ?? '',
          },
        ],
      },
    });
    server.cluster.create(ingress('b'));
    server.cluster.remove({ kind: 'Ingress', name: 'a', namespace: 'shop' });
    expect(server.cluster.list('Certificate')).toEqual([]);
    await send(server, '/api/v1/namespaces/shop', { method: 'DELETE' });
    expect(server.cluster.list('Ingress')).toEqual([]);
  });

  it('misbehaves on demand and only as long as asked', async () => {
    server.faults.add({
      times: 1,
      fault: { kind: 'answer', code: 429, headers: { 'retry-after': '1' } },
    });
    expect((await send(server, ingressPath)).code).toBe(429);
    server.faults.add({ times: 1, fault: { kind: 'truncated', bytes: 10 } });
    await expect(send(server, ingressPath)).rejects.toThrow('aborted');
    server.faults.pause();
    const waiting = send(server, ingressPath);
    server.faults.resume();
    expect((await waiting).code).toBe(200);
  });

  it('comes back on the same port with the same objects', async () => {
    server.cluster.create(ingress('a'));
    const { url } = server;
    await server.stop();
    await expect(send(server, ingressPath)).rejects.toThrow('ECONNREFUSED');
    await server.start();
    expect(server.url).toBe(url);
    expect(
      JSON.parse((await send(server, ingressPath)).body).items,
    ).toHaveLength(1);
  });
});

async function untilWatched(server: KubernetesServer): Promise<void> {
  while (server.openWatches === 0) {
    await new Promise(resolve => setImmediate(resolve));
  }
}
