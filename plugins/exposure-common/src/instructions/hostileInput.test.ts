import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { aPlatform, aRequest } from '../request/testing/aPlatform';
import { writeExposure } from './writeExposure';

/** What has broken generators of YAML, controllers and forges before. */
const payloads: readonly string[] = [
  'x\n---\nkind: ClusterRoleBinding',
  'x\r\nmetadata: {}',
  'x: y',
  'x # comment',
  "'",
  '"',
  '`',
  '{{ .Values.x }}',
  '${{ secrets.TOKEN }}',
  '$(id)',
  ...[
    'yes',
    'no',
    'on',
    'off',
    'null',
    '~',
    'true',
    '1e3',
    '0x10',
    '0o7',
    '1_000',
    '.inf',
    '.nan',
    '<<',
    '=',
    '2026-11-23',
    '12:30:45',
  ],
  ...[
    '&a',
    '*a',
    '!tag',
    '|',
    '>',
    '%YAML 1.1',
    '- x',
    '? x',
    '[',
    '{',
    '@',
    '\t',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\ud800',
    '\u202e',
    '\u200b',
    '\u00ad',
  ],
  ...[
    '..',
    '../../etc/passwd',
    '/etc/passwd',
    '.git/config',
    'a\\b',
    'CON',
    'x/../y',
    '%2e%2e%2f',
    '%2F',
  ],
  ...[
    '@everyone',
    '[a](javascript:alert(1))',
    '<script>alert(1)</script>',
    '-->',
    '<!-- exposure: {} -->',
    '](http://evil.example)',
    '#1',
    'https://evil.example',
  ],
  // CVE-2021-25742, CVE-2023-5043, CVE-2025-1974, CVE-2025-24514, CVE-2026-24512
  ...[
    '}{ lua_need_request_body on;',
    '/;return 200 x',
    '/a" break; }',
    'http://x/#;\nload_module y',
    '#;}}}\nssl_engine /proc/1/fd/3;',
    '/.*$',
    '/{x}',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
  '\u0430pple',
  'x'.repeat(10_000),
];

const hostile = fc.oneof(
  fc.constantFrom(...payloads),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom('shop', 'shop.example.com', '/', 'a'),
      fc.constantFrom(...payloads),
    )
    .map(parts => parts.join('')),
  fc
    .tuple(
      fc.constantFrom(...payloads),
      fc.constantFrom('.example.com', 'shop', '/24'),
    )
    .map(parts => parts.join('')),
);

/** Every place of a request where a person may write text. */
const fields: Record<string, (text: string) => Record<string, unknown>> = {
  entityRef: text => ({ entityRef: text }),
  'the name in entityRef': text => ({ entityRef: `component:default/${text}` }),
  environment: text => ({ environment: text }),
  namespace: text => ({ namespace: text }),
  hostnames: text => ({ hostnames: [text] }),
  'a label of hostnames': text => ({ hostnames: [`${text}.example.com`] }),
  redirects: text => ({ redirects: [text] }),
  'service.name': text => ({ service: { name: text, port: 80 } }),
  'service.port': text => ({ service: { name: 'shop', port: text } }),
  podPort: text => ({ podPort: text }),
  'a key of podSelector': text => ({ podSelector: { [text]: 'shop' } }),
  'a value of podSelector': text => ({ podSelector: { app: text } }),
  path: text => ({ path: text }),
  access: text => ({ access: text }),
  allowlist: text => ({ access: 'allowlist', allowlist: [text] }),
  issuer: text => ({ issuer: text }),
  'a key of the request': text => ({ [text]: text }),
};

/** Kinds and field paths of all documents: what text must never change. Keys of selectors are data and left out. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  if (/matchLabels$/.test(path)) return [path];
  return Object.entries(value).flatMap(([key, below]) =>
    shapeOf(below, `${path}.${/^\d+$/.test(key) ? '[]' : key}`),
  );
}

const platforms = ['ingress-nginx', 'traefik'].map(profile =>
  aPlatform({
    ingress: { profile, target: 'app.example.net', sourceIp: 'preserved' },
  }),
);

function shapeOfFiles(files: readonly { path: string; content?: string }[]) {
  return files.map(({ path, content }) => {
    const documents = parseAllDocuments(content ?? '');
    expect(documents.flatMap(document => document.errors)).toEqual([]);
    return [
      path.split('/').pop(),
      documents.map(document => [
        document.get('kind'),
        [...[...new Set(shapeOf(document.toJS()))].sort()].sort(),
      ]),
    ];
  });
}

function expectUnharmed(change: Record<string, unknown>) {
  for (const platform of platforms) {
    const harmless = aRequest(
      change.access === 'allowlist'
        ? { access: 'allowlist', allowlist: ['203.0.113.0/24'] }
        : {},
    );
    if ('redirects' in change)
      Object.assign(harmless, { redirects: ['www.example.com'] });
    const expected = writeExposure(harmless, platform);
    const result = writeExposure({ ...harmless, ...change }, platform);
    if (!result.ok) {
      expect(result.refusals.length).toBeGreaterThan(0);
      for (const { field, rule, message } of result.refusals) {
        expect(`${field}${rule}${message}`).not.toMatch(
          /[\p{Cc}\p{Cf}\u2028\u2029]/u,
        );
        expect(message.length).toBeLessThan(1_000);
      }
      continue;
    }
    if (!expected.ok) throw new Error(JSON.stringify(expected.refusals));
    const { value } = result;
    const portIsName = (shape: unknown) =>
      JSON.stringify(shape).replaceAll('.port.name', '.port.number');
    expect(portIsName(shapeOfFiles(value.files))).toEqual(
      portIsName(shapeOfFiles(expected.value.files)),
    );
    expect(
      value.files.every(({ path }) =>
        /^deploy\/prod-eu\/[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+\.yaml$/.test(
          path,
        ),
      ),
    ).toBe(true);
    expect(value.branch).toMatch(/^exposure\/prod-eu\/[a-z0-9-]+\/[a-z0-9-]+$/);
    expect(value.title).not.toMatch(/[\n\r`<>@[\]]/);
    expect(value.body.match(/<!--/g)).toHaveLength(1);
    expect(value.body).not.toMatch(/(^|[\s(])@[a-z]|\]\(|<script/im);
  }
}

describe('hostile text', () => {
  it.each(Object.entries(fields))(
    'in %s is refused or stays text',
    (_, inField) => {
      expect.hasAssertions();
      payloads.forEach(text => expectUnharmed(inField(text)));
      fc.assert(
        fc.property(hostile, text => expectUnharmed(inField(text))),
        { numRuns: 100, seed: 20_261_123 },
      );
    },
  );
});
