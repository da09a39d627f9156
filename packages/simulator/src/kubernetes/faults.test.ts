import { send } from './__testUtils__/send';
import { ingress, ingressPath, startWithShop } from './__testUtils__/shop';
import type { KubernetesServer } from './KubernetesServer';

describe('faults of the API server', () => {
  let server: KubernetesServer;
  beforeEach(async () => {
    server = await startWithShop();
  });
  afterEach(() => server.stop());

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
