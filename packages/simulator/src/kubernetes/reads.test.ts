import { send } from './__testUtils__/send';
import { ingress, ingressPath, startWithShop } from './__testUtils__/shop';
import type { KubernetesServer } from './KubernetesServer';

describe('reads of the API server', () => {
  let server: KubernetesServer;
  beforeEach(async () => {
    server = await startWithShop();
  });
  afterEach(() => server.stop());

  it('lists in consistent pages and ends the pages with 410 after a compaction', async () => {
    for (const name of ['a', 'b', 'c']) {
      server.cluster.create(ingress(name));
    }
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

  it.each([
    ['app=web', ['a']],
    ['app!=web', ['b']],
    ['app in (web,db)', ['a', 'b']],
    ['!app', []],
    ['app', ['a', 'b']],
    ['constructor', []],
    ['', ['a', 'b']],
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

  it.each(['app=web,', 'app=w b', '=web', 'app in web'])(
    'refuses %j, which is no selector',
    async selector => {
      const { code } = await send(
        server,
        `${ingressPath}?labelSelector=${encodeURIComponent(selector)}`,
      );
      expect(code).toBe(400);
    },
  );

  it.each([
    ['list', 'ingresses', true],
    ['get', 'ingresses', false],
    ['list', 'secrets', false],
  ])(
    'reviews access: may the account %s %s?',
    async (verb, resource, allowed) => {
      const token = server.access.addToken('portal', [
        {
          apiGroups: ['networking.k8s.io'],
          resources: ['ingresses'],
          verbs: ['list'],
        },
      ]);
      const group = resource === 'secrets' ? '' : 'networking.k8s.io';
      const { body } = await send(
        server,
        '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
        {
          method: 'POST',
          token,
          body: JSON.stringify({
            spec: { resourceAttributes: { verb, group, resource } },
          }),
        },
      );
      expect(JSON.parse(body).status).toEqual({ allowed });
    },
  );
});
