import fc from 'fast-check';
import { mergeKustomization } from '../manifests/landing/mergeKustomization';
import { parsePlatform } from '../platform/parsePlatform';
import { parseAsked, removeAsked, writeAsked } from './testing/asked';
import {
  aPlatform,
  aPlatformSection,
  aRequest,
} from '../request/testing/aPlatform';
import {
  parsePullRequestMarker,
  pullRequestMarker,
} from '../instructions/pullRequestMarker';

const runs = { numRuns: 500, seed: 20_261_123 };
const platform = aPlatform();
const anything = fc.anything({
  withBigInt: true,
  withNullPrototype: true,
  withObjectString: true,
  withMap: true,
});

/** Puts a value in the place of one that is somewhere inside. */
function replaceInside(
  value: unknown,
  path: readonly number[],
  by: unknown,
): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) {
    return by;
  }
  const entries = Object.entries(value);
  const at = step % Math.max(entries.length, 1);
  const replaced = entries.map(([key, below], index) => [
    key,
    index === at ? replaceInside(below, rest, by) : below,
  ]);
  return Array.isArray(value)
    ? replaced.map(([, below]) => below)
    : Object.fromEntries(replaced);
}

const path = fc.array(fc.nat(20), { maxLength: 6 });

describe('values of any shape', () => {
  it('never make the configuration throw', () => {
    fc.assert(
      fc.property(anything, path, (value, at) => {
        expect(parsePlatform(value).ok).toBe(false);
        const section = replaceInside(aPlatformSection(), at, value);
        const parsed = parsePlatform(section);
        expect(parsed.ok || parsed.refusals.length > 0).toBe(true);
      }),
      runs,
    );
  });

  it('never make a request throw', () => {
    fc.assert(
      fc.property(anything, path, (value, at) => {
        expect(parseAsked(value, platform).ok).toBe(false);
        const request = replaceInside(aRequest(), at, value);
        const written = writeAsked(request, platform);
        expect(written.ok || written.refusals.length > 0).toBe(true);
        expect(removeAsked(value, platform, new Map()).ok).toBe(false);
      }),
      runs,
    );
  });

  it('never come back from a marker', () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: 'binary' }), (json, text) => {
        expect(
          parsePullRequestMarker(`<!-- exposure: ${json} -->`),
        ).toBeUndefined();
        expect(parsePullRequestMarker(text)).toBeUndefined();
        const marker = {
          environment: 'a',
          namespace: 'b',
          component: 'c',
          hostnames: [],
          removes: false,
          drops: [],
        };
        expect(
          parsePullRequestMarker(text + pullRequestMarker(marker)),
        ).toEqual(marker);
      }),
      runs,
    );
  });

  it('never make a kustomization throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), text => {
        const merged = mergeKustomization(text, {
          add: ['ingress.yaml'],
          drop: [],
        });
        expect(merged.ok ? merged.value : merged.refusals).toBeTruthy();
      }),
      runs,
    );
  });
});
