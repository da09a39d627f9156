import type { KubernetesServer } from '@exposure/simulator';
import { watchedKinds } from '@exposure/backstage-plugin-exposure-common';
import type { ClusterConnection } from '../clusters/ClusterConnection';
import { fixedToken } from '../clusters/credentials';

/** The documented rights: list and watch of the watched kinds, and nothing else. */
export const documentedRules = watchedKinds.map(({ group, plural }) => ({
  apiGroups: [group],
  resources: [plural],
  verbs: ['list', 'watch'],
}));

/** A connection to a simulated API server with the documented rights. */
export function connectionTo(
  server: KubernetesServer,
  name: string,
  token = server.access.addToken('exposure', documentedRules),
): ClusterConnection {
  return {
    name,
    configuredAt: `kubernetes.clusterLocatorMethods[0].clusters (${name})`,
    url: new URL(server.url),
    tls: { ca: Buffer.from(server.caData, 'base64') },
    credential: fixedToken(token),
  };
}
