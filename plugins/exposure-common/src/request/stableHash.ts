/**
 * FNV-1a, 32 bit, as eight hexadecimal digits: the same on every machine. It tells names apart; it protects nothing.
 * @param text - ASCII, as all names here are; a character beyond it would be folded and not counted byte by byte
 */
export function stableHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
