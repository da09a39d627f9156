import type { KubernetesServer } from '@exposure/simulator';
import { clusterRole } from '@exposure/backstage-plugin-exposure-common';
import type { ClusterConnection } from '../clusters/ClusterConnection';
import { fixedToken } from '../clusters/credentials';

/** The documented rights: list and watch of the watched kinds, and nothing else. */
export const documentedRules = clusterRole().rules.flatMap(rule =>
  rule.resources.map(resource => ({ ...rule, resources: [resource] })),
);

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
