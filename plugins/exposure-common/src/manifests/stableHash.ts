/**
 * FNV-1a, 32 bit, as eight hexadecimal digits: the same on every machine. It tells names apart; it protects nothing.
 */
export function stableHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
