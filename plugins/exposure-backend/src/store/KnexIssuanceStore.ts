import {
  type Issuance,
  issuanceKey,
} from '@exposure/backstage-plugin-exposure-common';
import type { Knex } from 'knex';
import { createHash } from 'node:crypto';
import type { IssuanceStore } from './IssuanceStore';

/** A row of `exposure_issuances`. */
interface IssuanceRow {
  id: string;
  issued_at: string;
  issuance: string;
}

/** SQLite takes at most 999 values in one statement. */
const rowsAtOnce = 300;

function toRow(issuance: Issuance): IssuanceRow {
  // A set of a hundred names is longer than an index may be.
  const id = createHash('sha256').update(issuanceKey(issuance)).digest('hex');
  return {
    id,
    issued_at: new Date(issuance.issuedAt).toISOString(),
    issuance: JSON.stringify(issuance),
  };
}

/** Adapter of `IssuanceStore` on the plugin's database. */
export class KnexIssuanceStore implements IssuanceStore {
  constructor(private readonly db: Knex) {}

  async list({ since }: { since: string }): Promise<Issuance[]> {
    const rows = await this.table()
      .where('issued_at', '>=', new Date(since).toISOString())
      .orderBy('issued_at')
      .select('issuance');
    return rows.map(({ issuance }) => JSON.parse(issuance));
  }

  async add(issuances: readonly Issuance[]): Promise<void> {
    const rows = issuances.map(toRow);
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      await this.table()
        .insert(rows.slice(start, start + rowsAtOnce))
        .onConflict('id')
        .ignore();
    }
  }

  async drop({ before }: { before: string }): Promise<void> {
    await this.table()
      .where('issued_at', '<', new Date(before).toISOString())
      .delete();
  }

  private table() {
    return this.db<IssuanceRow>('exposure_issuances');
  }
}
