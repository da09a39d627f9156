import { clusterRole } from '@exposure/backstage-plugin-exposure-common';
import { apply, kubectl } from './kubectl';

const namespace = 'exposure-portal';
const name = 'portal';

/** As the audit log calls the portal's account. */
export const portalUser = `system:serviceaccount:${namespace}:${name}`;

/** How the portal reaches the cluster, in the words of `kubernetes.clusterLocatorMethods`. */
export interface PortalAccess {
  url: string;
  caData: string;
  serviceAccountToken: string;
}

/** Makes an account that has the ClusterRole of the documentation and nothing more, and a token for it. */
export async function createPortalAccess(): Promise<PortalAccess> {
  const role = clusterRole();
  await apply([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name, namespace },
    },
    role,
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: role.metadata.name },
      roleRef: {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'ClusterRole',
        name: role.metadata.name,
      },
      subjects: [{ kind: 'ServiceAccount', name, namespace }],
    },
  ]);
  const token = await kubectl(['create', 'token', name, '-n', namespace]);
  const config = JSON.parse(
    await kubectl(['config', 'view', '--raw', '--minify', '-o', 'json']),
  );
  const [{ cluster }] = config.clusters;
  return {
    url: cluster.server,
    caData: cluster['certificate-authority-data'],
    serviceAccountToken: token.trim(),
  };
}
