import { run } from './run';

/** An object as `kubectl` takes and prints it. */
export interface ClusterObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string };
  [field: string]: unknown;
}

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

/** One object as JSON. */
export async function get(
  kind: string,
  namespace: string,
  name: string,
): Promise<ClusterObject> {
  return JSON.parse(
    await kubectl(['get', kind, name, '-n', namespace, '-o', 'json']),
  );
}
