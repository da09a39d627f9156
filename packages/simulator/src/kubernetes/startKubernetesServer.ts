import { Cluster } from './Cluster';
import { KubernetesServer } from './KubernetesServer';
import { createCertificate } from './createCertificate';

/** Settings of one API server; everything has a default. */
export interface KubernetesServerOptions {
  /** The cluster's name; part of its certificates. */
  name?: string;
  /** 0 or left out = any free port. */
  port?: number;
  /** Changes kept for watches that resume; older versions answer 410. */
  historyLimit?: number;
  /** False = refuses `sendInitialEvents`, as API servers before 1.32 do. */
  watchList?: boolean;
  /** Milliseconds between bookmarks; a real API server sends one each minute. */
  bookmarkIntervalMs?: number;
  /** The clock that timestamps objects. */
  now?: () => Date;
}

/** Starts an API server with an empty cluster on loopback. */
export async function startKubernetesServer(
  options: KubernetesServerOptions = {},
): Promise<KubernetesServer> {
  const { name = 'simulator', port = 0 } = options;
  const server = new KubernetesServer(
    new Cluster(options),
    await createCertificate(name, new Date()),
    {
      port,
      watchList: options.watchList ?? true,
      bookmarkIntervalMs: options.bookmarkIntervalMs ?? 60_000,
    },
  );
  await server.start();
  return server;
}
