import type { Knex } from 'knex';
import { randomBytes } from 'node:crypto';

/** A row of `exposure_keys`. */
interface KeyRow {
  name: string;
  value: string;
}

/** The key of this name, the same for all replicas and after each start; whoever asks first makes it. */
export async function readSharedKey(db: Knex, name: string): Promise<Buffer> {
  const table = () => db<KeyRow>('exposure_keys');
  const value = randomBytes(32).toString('base64');
  await table().insert({ name, value }).onConflict('name').ignore();
  const row = await table().where({ name }).first();
  return Buffer.from(row?.value ?? value, 'base64');
}
