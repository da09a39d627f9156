import { renderFiles } from '../manifests/printing/renderFiles';
import { requestWarnings } from '../request/rules/requestWarnings';
import { draftRequest } from './draftRequest';
import { draftRemoval } from './removeExposure';
import type { RemovalRequester } from './removeExposure';
import { settleRequest } from './settleRequest';
import { platform, place, shop, there } from './testing/mergedShop';
import { writeExposure } from './writeExposure';

jest.mock('../manifests/printing/renderFiles', () => {
  const actual = jest.requireActual('../manifests/printing/renderFiles');
  return { ...actual, renderFiles: jest.fn(actual.renderFiles) };
});

jest.mock('../request/rules/requestWarnings', () => {
  const actual = jest.requireActual('../request/rules/requestWarnings');
  return { ...actual, requestWarnings: jest.fn(actual.requestWarnings) };
});

/** An input that counts how often each of its values is read. */
function counting(
  input: object,
  reads: Map<string, number>,
  path = '',
): object {
  return new Proxy(input, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      // A list's own methods and length are no values.
      if (typeof key === 'symbol' || !Object.hasOwn(target, key)) {
        return value;
      }
      if (key === 'length') {
        return value;
      }
      const at = path ? `${path}.${key}` : key;
      reads.set(at, (reads.get(at) ?? 0) + 1);
      return typeof value === 'object' && value !== null
        ? counting(value, reads, at)
        : value;
    },
  });
}

const input = { ...place, ...shop, targetPath: '.' };

/** Every value of the input that has a meaning here. */
const values = [
  ...['entityRef', 'environment', 'namespace'],
  ...['hostnames', 'hostnames.0', 'redirects', 'redirects.0'],
  ...['service', 'service.name', 'service.port', 'path', 'access', 'issuer'],
  ...['allowlist', 'allowlist.0', 'podSelector', 'podSelector.app', 'podPort'],
];

it.each<[string, object, string[]]>([
  ['that stands alone', {}, []],
  ['with keep', { keep: true }, ['keep']],
  [
    'with all wishes',
    { keep: true, add: true, redirectOldHostnames: true },
    ['keep', 'add', 'redirectOldHostnames'],
  ],
])(
  'reads each value of a request once, and prints once: %s',
  (_, wishes, also) => {
    const reads = new Map<string, number>();
    const readable = there(shop);
    jest.mocked(renderFiles).mockClear();
    jest.mocked(requestWarnings).mockClear();
    const draft = draftRequest(
      counting({ ...input, ...wishes }, reads),
      platform,
    );
    const settled =
      draft.ok && settleRequest(draft.value, { files: { readable } });
    const written =
      settled && settled.ok && writeExposure(settled.value, readable);
    expect(written).toMatchObject({ ok: true });
    expect(Object.fromEntries(reads)).toEqual(
      Object.fromEntries([...values, ...also].map(value => [value, 1])),
    );
    expect(renderFiles).toHaveBeenCalledTimes(1);
    expect(requestWarnings).toHaveBeenCalledTimes(1);
  },
);

it.each<[RemovalRequester, object]>([
  [{}, place],
  [{ mayBeRequest: true }, input],
])('reads each value of a removal once: %j', (requester, asked) => {
  const reads = new Map<string, number>();
  const draft = draftRemoval(counting(asked, reads), platform, requester);
  expect(draft.ok).toBe(true);
  expect(Object.fromEntries(reads)).toEqual({
    entityRef: 1,
    environment: 1,
    namespace: 1,
  });
});
