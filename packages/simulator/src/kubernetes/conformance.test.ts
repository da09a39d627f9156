import { execFile, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { programPath } from '@exposure/kubectl';
import {
  KubeConfig,
  makeInformer,
  NetworkingV1Api,
  V1Ingress,
} from '@kubernetes/client-node';
import { dump } from 'js-yaml';
import type { KubernetesServer } from './KubernetesServer';
import { startKubernetesServer } from './startKubernetesServer';

const run = promisify(execFile);
const slow = 60_000;

function kubeConfigOf(server: KubernetesServer) {
  return {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'simulator',
    clusters: [
      {
        name: 'simulator',
        cluster: {
          server: server.url,
          'certificate-authority-data': server.caData,
        },
      },
    ],
    users: [{ name: 'admin', user: { token: server.adminToken } }],
    contexts: [
      { name: 'simulator', context: { cluster: 'simulator', user: 'admin' } },
    ],
  };
}

function manifest(host: string): string {
  return dump({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { rules: [{ host }] },
  });
}

describe('the API server, driven by the clients that it stands in for', () => {
  const folder = createMockDirectory();
  const kubectl = programPath('kubectl');
  let server: KubernetesServer;
  beforeEach(async () => {
    server = await startKubernetesServer();
    await writeFile(folder.resolve('kubeconfig'), dump(kubeConfigOf(server)));
  });
  afterEach(() => server.stop());

  const options = () => ({
    env: {
      ...process.env,
      KUBECONFIG: folder.resolve('kubeconfig'),
      KUBECACHEDIR: folder.resolve('cache'),
    },
  });
  const call = async (...args: string[]) =>
    (await run(kubectl, args, options())).stdout;
  // `kubectl create namespace` sends protobuf, which only the real server reads.
  const createNamespace = () =>
    server.cluster.create({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'shop' },
    });
  const apply = async (host: string) => {
    const file = folder.resolve('ingress.yaml');
    await writeFile(file, manifest(host));
    return call('apply', '--server-side', '--validate=false', '-f', file);
  };

  it(
    'kubectl creates, applies, reads, patches and deletes',
    async () => {
      createNamespace();
      expect(await apply('a.example.com')).toContain('serverside-applied');
      await apply('b.example.com');
      const read = JSON.parse(await call('get', 'ing', '-A', '-o', 'json'));
      expect(read.items).toMatchObject([
        { kind: 'Ingress', spec: { rules: [{ host: 'b.example.com' }] } },
      ]);
      const status =
        '{"status":{"loadBalancer":{"ingress":[{"ip":"203.0.113.10"}]}}}';
      await call(
        '-n',
        'shop',
        'patch',
        'ingress',
        'web',
        '--subresource=status',
        '--type=merge',
        '-p',
        status,
      );
      expect(
        await call(
          '-n',
          'shop',
          'get',
          'ingress',
          'web',
          '-o',
          'jsonpath={.status.loadBalancer.ingress[0].ip}',
        ),
      ).toBe('203.0.113.10');
      await call('-n', 'shop', 'delete', 'ingress', 'web', '--wait=false');
      await expect(
        call('-n', 'shop', 'get', 'ingress', 'web'),
      ).rejects.toMatchObject({
        stderr: expect.stringContaining(
          'ingresses.networking.k8s.io "web" not found',
        ),
      });
    },
    slow,
  );

  it(
    'kubectl watches',
    async () => {
      createNamespace();
      const watching = spawn(
        kubectl,
        [
          'get',
          'ingress',
          '-A',
          '--watch',
          '--output-watch-events',
          '-o',
          'jsonpath={.type} {.object.spec.rules[0].host}{"\\n"}',
        ],
        options(),
      );
      const lines = createInterface(watching.stdout)[Symbol.asyncIterator]();
      await apply('a.example.com');
      expect((await lines.next()).value).toBe('ADDED a.example.com');
      await apply('b.example.com');
      expect((await lines.next()).value).toBe('MODIFIED b.example.com');
      server.cluster.remove({
        kind: 'Ingress',
        name: 'web',
        namespace: 'shop',
      });
      expect((await lines.next()).value).toBe('DELETED b.example.com');
      watching.kill();
    },
    slow,
  );

  it('the Informer of client-node lists and follows', async () => {
    const config = new KubeConfig();
    config.loadFromString(JSON.stringify(kubeConfigOf(server)));
    const api = config.makeApiClient(NetworkingV1Api);
    const informer = makeInformer<V1Ingress>(
      config,
      '/apis/networking.k8s.io/v1/ingresses',
      () => api.listIngressForAllNamespaces(),
    );
    const seen = (event: 'add' | 'update' | 'delete') =>
      new Promise<V1Ingress>(resolve => informer.on(event, resolve));
    server.cluster.create({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'shop' },
    });
    const reference = { kind: 'Ingress', name: 'web', namespace: 'shop' };
    const [added, updated, deleted] = [
      seen('add'),
      seen('update'),
      seen('delete'),
    ];
    server.cluster.create({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'web', namespace: 'shop' },
      spec: {},
    });
    await informer.start();
    expect((await added).metadata?.name).toBe('web');
    while (server.openWatches === 0) {
      await new Promise(resolve => setImmediate(resolve));
    }
    server.cluster.patch(reference, { metadata: { labels: { app: 'web' } } });
    expect((await updated).metadata?.labels).toEqual({ app: 'web' });
    server.cluster.remove(reference);
    await deleted;
    await informer.stop();
  });
});
