import { CursorSeal } from './CursorSeal';

const seal = new CursorSeal(Buffer.alloc(32, 1));
const position = 'prod/bank/bank.apps.example.com';

const changed = (cursor: string) =>
  `${cursor.slice(0, 99)}${cursor[99] === 'A' ? 'B' : 'A'}${cursor.slice(100)}`;

describe('CursorSeal', () => {
  it('opens what another replica with the same key has sealed', () => {
    const other = new CursorSeal(Buffer.alloc(32, 1));
    expect(other.open(seal.seal(position))).toBe(position);
  });

  it('shows neither the position nor its length', () => {
    const cursor = seal.seal(position);
    expect(Buffer.from(cursor, 'base64url').toString()).not.toContain('bank');
    expect(seal.seal('a')).toHaveLength(cursor.length);
    expect(seal.seal(position)).not.toBe(cursor);
    expect(cursor.length).toBeLessThanOrEqual(1_000);
  });

  it('opens a position of the greatest length', () => {
    const long = `${'e'.repeat(63)}/${'n'.repeat(63)}/${'h'.repeat(253)}`;
    expect(seal.open(seal.seal(long))).toBe(long);
  });

  it.each([
    ['nothing', ''],
    ['no letters of a cursor', '%%%'],
    ['too little', 'AAAA'],
    ['a bare position', Buffer.from(position).toString('base64url')],
    ['a NUL', Buffer.from('a\0b'.padEnd(99)).toString('base64url')],
    ['another key', new CursorSeal(Buffer.alloc(32, 2)).seal(position)],
    ['a changed one', changed(seal.seal(position))],
    ['a part of one', seal.seal(position).slice(0, -8)],
  ])('does not open %s', (_, cursor) => {
    expect(seal.open(cursor)).toBeUndefined();
  });
});
