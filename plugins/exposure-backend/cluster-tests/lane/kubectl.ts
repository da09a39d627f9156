import { run } from './run';

/** Runs kubectl as the administrator; resolves with its standard output. */
export async function kubectl(
  args: readonly string[],
  input?: string,
): Promise<string> {
  return (await run('kubectl', args, { input })).stdout;
}

/** Applies objects as a GitOps controller would: server-side, and unknown fields are errors. */
export async function apply(
  objects: readonly object[],
  ...flags: string[]
): Promise<void> {
  await kubectl(
    [
      'apply',
      '--server-side',
      '--force-conflicts',
      '--validate=strict',
      ...flags,
      '-f',
      '-',
    ],
    JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }),
  );
}

/** Merges into the `status` of an object, as its controller would. */
export async function patchStatus(
  kind: string,
  namespace: string,
  name: string,
  status: object,
): Promise<void> {
  await kubectl([
    'patch',
    kind,
    name,
    '--namespace',
    namespace,
    '--subresource=status',
    '--type=merge',
    '--patch',
    JSON.stringify({ status }),
  ]);
}

/**
 * Makes a namespace with the account that its pods run as. A controller makes that account too, but some time later,
 * and pods are refused until then.
 */
export async function createNamespace(name: string): Promise<void> {
  await apply([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }]);
  await apply([
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'default', namespace: name },
    },
  ]);
}

/** Takes namespaces out of the cluster. There is no kubelet to end their pods, so these are taken out by force. */
export async function removeNamespaces(
  names: readonly string[],
  ...flags: string[]
): Promise<void> {
  for (const name of names) {
    await kubectl([
      'delete',
      'pods',
      '--all',
      '--namespace',
      name,
      '--force',
      '--grace-period=0',
    ]);
  }
  await kubectl([
    'delete',
    'namespace',
    '--ignore-not-found',
    ...flags,
    ...names,
  ]);
}
