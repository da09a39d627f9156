import { messageTables } from './knownMessages';
import { isReason } from './reasons';
import { meaningOf } from './vocabulary/KnownMessage';
import { printable } from '../input/printable';

describe.each(messageTables.map(table => [table.title, table] as const))(
  '%s',
  (_, { rows }) => {
    it.each(rows.map(row => [row.example, row] as const))(
      'is told by its own row and by none before it: %s',
      (example, row) => {
        expect(rows.find(({ pattern }) => pattern.test(example))).toBe(row);
      },
    );

    it('shows each text once', () => {
      const examples = rows.map(({ example }) => example);
      expect(new Set(examples).size).toBe(examples.length);
    });

    it('says of every text who writes it, where that can be read, and which reason it means', () => {
      for (const { means, writtenBy, source, example } of rows) {
        expect(isReason(means) ? '' : means).toBe('');
        expect(writtenBy).not.toBe('');
        expect(source).toMatch(/^https:\/\/[\w.-]+\/\S+$/);
        expect(printable(example, 2048)).toBe(example);
      }
    });

    it('answers a long hostile text within the time of a test', () => {
      const text = `${'a '.repeat(20_000)}${'"('.repeat(5000)}${'x'.repeat(
        20_000,
      )}`;
      expect(() => meaningOf(rows, text)).not.toThrow();
    });
  },
);
