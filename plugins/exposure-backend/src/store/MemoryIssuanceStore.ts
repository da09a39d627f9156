import {
  type Issuance,
  issuanceKey,
} from '@exposure/backstage-plugin-exposure-common';
import type { IssuanceStore } from './IssuanceStore';

/** Fake of `IssuanceStore` for tests. */
export class MemoryIssuanceStore implements IssuanceStore {
  private readonly issuances = new Map<string, Issuance>();

  async list({ since }: { since: string }): Promise<Issuance[]> {
    return [...this.issuances.values()]
      .filter(({ issuedAt }) => Date.parse(issuedAt) >= Date.parse(since))
      .sort((a, b) => Date.parse(a.issuedAt) - Date.parse(b.issuedAt));
  }

  async add(issuances: readonly Issuance[]): Promise<void> {
    for (const issuance of issuances) {
      const key = issuanceKey(issuance);
      if (!this.issuances.has(key)) {
        this.issuances.set(key, issuance);
      }
    }
  }

  async drop({ before }: { before: string }): Promise<void> {
    for (const [key, { issuedAt }] of this.issuances) {
      if (Date.parse(issuedAt) < Date.parse(before)) {
        this.issuances.delete(key);
      }
    }
  }
}
