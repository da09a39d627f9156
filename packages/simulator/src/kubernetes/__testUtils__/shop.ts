import {
  KubernetesServerOptions,
  startKubernetesServer,
} from '../startKubernetesServer';

/** Where Ingresses of all namespaces are. */
export const ingressPath = '/apis/networking.k8s.io/v1/ingresses';

/** Starts an API server whose cluster has the namespace `shop`. */
export async function startWithShop(options?: KubernetesServerOptions) {
  const server = await startKubernetesServer(options);
  server.cluster.create({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'shop' },
  });
  return server;
}

/** An Ingress in that namespace. */
export function ingress(name: string, labels: Record<string, string> = {}) {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: 'shop', labels },
    spec: { rules: [{ host: `${name}.example.com` }] },
  };
}
