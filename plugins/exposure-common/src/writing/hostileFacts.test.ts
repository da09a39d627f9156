import fc from 'fast-check';
import { hostileStrings } from '../manifests/testing/hostile/hostileStrings';
import { badRefusals } from '../manifests/testing/hostile/unharmed';
import { labelKey, labelValue, portName } from '../input/textRules';
import { draftRequest } from './draftRequest';
import type { RequestFacts } from './settleRequest';
import { settleAsked, writeAsked } from './testing/asked';
import { platform, place, shop, there } from './testing/mergedShop';

const seed = 20_261_123;
const files = { readable: there(shop) };
const least = {
  ...place,
  hostnames: ['new.example.com'],
  service: { name: 'shop', port: 80 },
};

/** What stands in a cluster and in a catalog is written by many: each of these says the text. */
function factsWith(text: string): RequestFacts[] {
  const named = { 'backstage.io/kubernetes-namespace': 'shop' };
  const service = (
    podSelector: Record<string, string>,
    targetPort: string | number,
  ) => ({
    annotations: named,
    services: {
      services: [
        {
          name: 'shop',
          namespace: 'shop',
          type: 'ClusterIP',
          podSelector,
          ports: [{ port: 80, name: text, targetPort, protocol: 'TCP' }],
        },
      ],
      notRead: [],
    },
  });
  return [
    service({ app: text }, 8080),
    service({ [text]: 'shop' }, 8080),
    service({ app: 'shop' }, text),
    {
      annotations: {
        ...named,
        'backstage.io/kubernetes-label-selector': `app=${text}`,
      },
    },
    { annotations: { 'backstage.io/kubernetes-namespace': text } },
    {
      annotations: named,
      services: {
        services: [],
        notRead: [{ namespace: 'shop', because: text }],
      },
    },
  ];
}

it('2,000 hostile texts in a cluster or a catalog are refused, or are labels and ports', () => {
  const harmed = hostileStrings(2_000, seed).flatMap(text =>
    factsWith(text).flatMap((facts): unknown[] => {
      const settled = settleAsked(least, platform, {}, facts);
      if (!settled.ok) {
        const silent = settled.refusals.length === 0;
        return [...badRefusals(settled.refusals), ...(silent ? [text] : [])];
      }
      const { request, warnings } = settled.value;
      const { podSelector = {}, podPort = 80 } = request;
      const isHarmless =
        Object.entries(podSelector).every(
          ([key, value]) => labelKey.test(key) && labelValue.test(value),
        ) &&
        (typeof podPort === 'number' || portName.test(podPort)) &&
        !warnings.some(({ message }) => /[\p{Cc}\p{Cf}\p{Cs}]/u.test(message));
      return isHarmless ? [] : [{ text, request, warnings }];
    }),
  );
  expect({ count: harmed.length, first: harmed[0] }).toEqual({ count: 0 });
});

const wishes = fc.record({
  keep: fc.boolean(),
  add: fc.boolean(),
  redirectOldHostnames: fc.boolean(),
});

const anything = fc.anything({
  withBigInt: true,
  withNullPrototype: true,
  withMap: true,
});

/** A field of any value, or as it was. */
const changed = fc.dictionary(fc.constantFrom(...Object.keys(shop)), anything, {
  maxKeys: 3,
});

describe('a request that takes from its files what it leaves out', () => {
  it('is refused with its fields, or written, whatever it holds', () => {
    fc.assert(
      fc.property(wishes, changed, (wished, values) => {
        const written = writeAsked(
          { ...place, ...values, ...wished },
          platform,
          files.readable,
        );
        if (written.ok) {
          return;
        }
        expect(written.refusals).not.toEqual([]);
        expect(badRefusals(written.refusals)).toEqual([]);
      }),
      { numRuns: 1_000, seed },
    );
  });

  const names = fc.uniqueArray(
    fc
      .constantFrom('a', 'b', 'c', 'shop', 'www')
      .map(name => `${name}.example.com`),
    { maxLength: 4 },
  );

  it('loses nothing that it names, and with add nothing that is there', () => {
    const asked = fc.record({ hostnames: names, redirects: names });
    fc.assert(
      fc.property(wishes, asked, (wished, named) => {
        const input = { ...place, ...shop, ...named, ...wished };
        const settled = settleAsked(input, platform, {}, { files });
        const draft = draftRequest(input, platform);
        if (!settled.ok || !draft.ok) {
          return;
        }
        const { hostnames, redirects } = settled.value.request;
        const { asked: typed } = draft.value;
        expect(hostnames).toEqual(
          expect.arrayContaining(typed.hostnames ?? []),
        );
        expect(redirects).toEqual(
          expect.arrayContaining(typed.redirects ?? []),
        );
        if (!wished.add) {
          return;
        }
        expect([...hostnames, ...redirects]).toEqual(
          expect.arrayContaining([...shop.hostnames, ...shop.redirects]),
        );
      }),
      { numRuns: 1_000, seed },
    );
  });
});
