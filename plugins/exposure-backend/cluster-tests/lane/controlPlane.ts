import { run } from './run';

/** The parts that can be made to fail. */
export type Part =
  | 'etcd'
  | 'apiserver'
  | 'controllers'
  | 'cert-manager'
  | 'acme'
  | 'dns'
  | 'resolver';

const script = () => required('EXPOSURE_CONTROL_PLANE');
const folder = () => required('EXPOSURE_CONTROL_PLANE_DIR');

/** A variable that the lane's set-up gives. */
function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set; run this with: npm run test:cluster`);
  }
  return value;
}

/** Stops, starts, pauses or resumes a part of the control plane. */
export async function turn(
  how: 'stop' | 'start' | 'pause' | 'resume',
  part: Part,
): Promise<void> {
  await run(script(), [how, folder(), part]);
}

/** Adds a record to an authoritative zone. */
export async function addRecord(
  name: string,
  ttl: number,
  type: string,
  data: string,
): Promise<void> {
  await run(script(), [
    'dns',
    folder(),
    'add',
    `${name}.`,
    String(ttl),
    type,
    data,
  ]);
}

/** Removes every record of a name. The recursive resolver may still remember them: see {@link flush}. */
export async function deleteRecords(name: string): Promise<void> {
  await run(script(), ['dns', folder(), 'delete', `${name}.`]);
}

/** Empties the recursive resolver's cache, as waiting for the TTL would. */
export async function flush(): Promise<void> {
  await run(script(), ['flush', folder()]);
}

/** Where the API server wrote down every request but the administrator's. */
export const auditLog = () => `${folder()}/audit.jsonl`;
