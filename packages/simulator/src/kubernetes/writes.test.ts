import { send } from './__testUtils__/send';
import { ingress, startWithShop } from './__testUtils__/shop';
import type { KubernetesServer } from './KubernetesServer';

describe('writes to the API server', () => {
  let server: KubernetesServer;
  beforeEach(async () => {
    server = await startWithShop();
  });
  afterEach(() => server.stop());

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
});
