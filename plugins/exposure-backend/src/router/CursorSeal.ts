import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
/** Longer than any id, so that all cursors are of one length. */
const paddedLength = 512;

/**
 * Makes cursors of positions, and reads them back. A page may end at an exposure that its reader must not learn of, so
 * nobody can read a cursor, and nobody can make one.
 */
export class CursorSeal {
  /** @param key - 32 bytes, the same in every replica */
  constructor(private readonly key: Buffer) {}

  seal(position: string): string {
    const iv = randomBytes(ivBytes);
    const sealing = createCipheriv(cipher, this.key, iv);
    const text = position.padEnd(paddedLength, ' ');
    const sealed = Buffer.concat([sealing.update(text), sealing.final()]);
    const whole = Buffer.concat([iv, sealing.getAuthTag(), sealed]);
    return whole.toString('base64url');
  }

  /** `undefined` = not a cursor that was made with this key. */
  open(cursor: string): string | undefined {
    const whole = Buffer.from(cursor, 'base64url');
    const iv = whole.subarray(0, ivBytes);
    const tag = whole.subarray(ivBytes, ivBytes + tagBytes);
    const sealed = whole.subarray(ivBytes + tagBytes);
    if (tag.length !== tagBytes) {
      return undefined;
    }
    try {
      const opening = createDecipheriv(cipher, this.key, iv);
      opening.setAuthTag(tag);
      const text = Buffer.concat([opening.update(sealed), opening.final()]);
      return text.toString().trimEnd();
    } catch {
      return undefined;
    }
  }
}
