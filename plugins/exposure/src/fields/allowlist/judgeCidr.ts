import { parseCidr } from '@exposure/backstage-plugin-exposure-common';

/**
 * A network as typed: what it stands for, or why it cannot be let in.
 * @internal
 */
export type CidrVerdict =
  | { ok: true; cidr: string; addresses?: number }
  | { ok: false; because: 'everybody' }
  | { ok: false; because: 'wrong'; message: string; rule: string };

/** Beyond this many the number says nothing to a person. */
const countable = 1_000_000;

/** How many addresses a network holds; `undefined` where nobody could count them. */
function addressesOf(cidr: string, prefixLength: number): number | undefined {
  const bits = cidr.includes(':') ? 128 : 32;
  const count = 2 ** (bits - prefixLength);
  return count <= countable ? count : undefined;
}

/**
 * Judges one network by the rules that the request is judged by.
 * @internal
 */
export function judgeCidr(text: string): CidrVerdict {
  const parsed = parseCidr(text.trim());
  if (!parsed.ok) {
    const { because: message, rule } = parsed;
    return { ok: false, because: 'wrong', message, rule };
  }
  const { cidr, prefixLength } = parsed;
  return prefixLength === 0
    ? { ok: false, because: 'everybody' }
    : { ok: true, cidr, addresses: addressesOf(cidr, prefixLength) };
}
