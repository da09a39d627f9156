import { payloads } from './payloads';

const all = Object.values(payloads).flat();

/** What a person would have written, to be spoilt. */
const harmless = [
  ...['shop', 'shop.example.com', '/shop', 'component:default/shop', 'http'],
  ...['203.0.113.0/24', 'app.kubernetes.io/name', '8080', 'letsencrypt-prod'],
];

// ASCII without letters and digits, the blocks where invisible characters live, and some of everything.
const ranges: readonly (readonly [number, number])[] = [
  [0x00, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0xa0],
  [0x2000, 0x206f],
  [0xfe00, 0xfeff],
  [0xfff0, 0xffff],
  [0xd800, 0xdfff],
  [0x0000, 0x10ffff],
];

/** Mulberry32: 32 bits of state are enough to choose by, and every machine chooses the same. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = Math.imul(state + 0x6d2b79f5, 1);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function spoil(next: (below: number) => number): string {
  const one = <T>(list: readonly T[], fallback: T) =>
    list[next(list.length)] ?? fallback;
  const character = () => {
    const [from, to] = one(ranges, [0, 0]);
    return String.fromCodePoint(from + next(to - from + 1));
  };
  const word = one(harmless, '');
  const at = next(word.length + 1);
  const inside = (text: string) => word.slice(0, at) + text + word.slice(at);
  switch (next(6)) {
    case 0:
      return inside(character());
    case 1:
      return inside(one(all, ''));
    case 2:
      return one(all, '') + one(all, '');
    case 3:
      return Array.from({ length: 1 + next(12) }, character).join('');
    case 4:
      return inside(character() + character());
    default:
      return one(all, '') + word;
  }
}

/**
 * Different texts that somebody hostile might write: every payload as it is, then payloads put together, put into what
 * is harmless, and characters from the corners of Unicode. The same at every call.
 */
export function hostileStrings(count: number, seed: number): string[] {
  const next = generator(seed);
  const texts = new Set(all);
  while (texts.size < count) {
    const text = spoil(next);
    // A few that are huge are enough, and what is made of harmless characters alone is for other tests.
    if (text.length <= 80 && !/^[\w./-]*$/.test(text)) {
      texts.add(text);
    }
  }
  return [...texts];
}
