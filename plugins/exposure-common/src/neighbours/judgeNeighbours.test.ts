import { join } from 'node:path';
import {
  accepted,
  readPreflightFixture,
} from '../diagnosis/testing/readPreflightFixture';
import { exposureFolder } from '../manifests/exposureFiles';
import { writeAsked } from '../writing/testing/asked';
import { judgeNeighbours } from './judgeNeighbours';

const { request, platform } = readPreflightFixture(
  join(__dirname, '__fixtures__'),
  'SecretHasOtherOwner',
);
const folder = exposureFolder(request, platform);

const certificate = `apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  name: by-hand
  namespace: shop
spec:
  secretName: shop.example.com-tls
  dnsNames: [shop.example.com]
`;

const ingress = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: old
  namespace: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths: [{ path: /, pathType: Prefix }]
  tls:
    - hosts: [shop.example.com]
      secretName: shop.example.com-tls
`;

const without = (text: string) => text.replace('  namespace: shop\n', '');

function judge(files: Record<string, string>, asked = request, of = platform) {
  const { refusals, warnings } = judgeNeighbours(
    asked,
    of,
    new Map(Object.entries(files)),
  );
  return [
    ...refusals.map(({ rule }) => rule as string),
    ...warnings.map(({ id }) => id),
  ];
}

/** What the platform would write for a request, as files of the repository. */
function written(change: object, of = platform): Record<string, string> {
  const result = accepted(
    writeAsked(
      {
        entityRef: 'component:default/shop',
        environment: 'prod',
        namespace: 'shop',
        hostnames: ['shop.example.com'],
        service: { name: 'shop', port: 80 },
        ...change,
      },
      of,
    ),
  );
  return Object.fromEntries(
    result.files.map(({ path, content }) => [path, content ?? '']),
  );
}

/** The same platform with a second environment, in the same cluster or in another one. */
function withSecond(cluster: string) {
  const { prod } = platform.environments;
  if (!prod) {
    throw new Error('the fixture has the environment prod');
  }
  return {
    zones: platform.zones.map(zone => ({
      ...zone,
      environments: ['prod', 'second'],
    })),
    environments: { prod, second: { ...prod, id: 'second', cluster } },
  };
}

describe('refuses a second owner', () => {
  it.each<[string, string, string[]]>([
    [
      'a Certificate elsewhere in the repository',
      certificate,
      ['SecretHasOtherOwner'],
    ],
    ['an Ingress for the same path', ingress, ['HostnameServedByOtherObject']],
    [
      'an annotated Ingress',
      ingress.replace(
        'spec:',
        '  annotations: { cert-manager.io/issuer: x }\nspec:',
      ),
      ['SecretHasOtherOwner', 'HostnameServedByOtherObject'],
    ],
    [
      'one of several documents',
      `kind: ConfigMap\n---\n${certificate}`,
      ['SecretHasOtherOwner'],
    ],
    [
      'one in a List',
      `kind: List\nitems:\n  - ${certificate
        .replace(/\n/g, '\n    ')
        .trim()}\n`,
      ['SecretHasOtherOwner'],
    ],
    [
      'an HTTPRoute',
      'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: x, namespace: shop }\nspec: { hostnames: [Shop.example.com] }\n',
      ['HostnameServedByOtherObject'],
    ],
    [
      'a Secret',
      'apiVersion: v1\nkind: Secret\nmetadata: { name: shop.example.com-tls, namespace: shop }\n',
      ['SecretHasOtherOwner'],
    ],
    [
      'an ExternalSecret',
      'kind: ExternalSecret\nmetadata: { name: x, namespace: shop }\nspec: { target: { name: shop.example.com-tls } }\n',
      ['SecretHasOtherOwner'],
    ],
    [
      'a SealedSecret',
      'kind: SealedSecret\nmetadata: { name: x, namespace: shop }\nspec: { template: { metadata: { name: shop.example.com-tls } } }\n',
      ['SecretHasOtherOwner'],
    ],
  ])('%s', (_, text, rules) => {
    expect(judge({ 'k8s/old.yaml': text })).toEqual(rules);
  });

  it('names file, object, what is taken and what to do', () => {
    const { refusals } = judgeNeighbours(
      request,
      platform,
      new Map([['k8s/old.yaml', certificate]]),
    );
    expect(refusals).toEqual([
      {
        field: 'hostnames[0]',
        rule: 'SecretHasOtherOwner',
        message:
          'hostnames[0]: the Certificate shop/by-hand in k8s/old.yaml already writes the Secret shop.example.com-tls; remove it there in the same pull request, or choose a hostname other than shop.example.com.',
      },
    ]);
  });

  it('an object without namespace beside ours is applied where ours are', () => {
    expect(judge({ [`${folder}/old.yaml`]: without(certificate) })).toEqual([
      'SecretHasOtherOwner',
    ]);
  });

  it.each(['kustomization.yml', 'Kustomization'])(
    'a %s where kustomization.yaml would be written beside it',
    name => {
      const text = 'resources: [deployment.yaml]\n';
      expect(judge({ [`${folder}/${name}`]: text })).toEqual([
        'KustomizationHasOtherName',
      ]);
      expect(judge({ [`base/${name}`]: text })).toEqual([]);
    },
  );

  it('the exposure of another component for the same hostname', () => {
    const files = written({ entityRef: 'component:default/other' });
    expect(new Set(judge(files))).toEqual(
      new Set(['SecretHasOtherOwner', 'HostnameServedByOtherObject']),
    );
  });

  it('the exposure of another namespace of the same cluster, also through another environment', () => {
    expect(judge(written({ namespace: 'bank' }))).toEqual([
      'HostnameServedByOtherObject',
    ]);
    const second = withSecond('prod-eu');
    const files = written({ environment: 'second', namespace: 'bank' }, second);
    expect(judge(files, request, second)).toEqual([
      'HostnameServedByOtherObject',
    ]);
  });
});

describe('lets pass', () => {
  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['our own files', written({})],
    [
      'our own files with another hostname beside',
      written({ hostnames: ['shop.example.com', 'b.example.com'] }),
    ],
    [
      'our own file that a formatter took the header from',
      Object.fromEntries(
        Object.entries(written({})).map(([path, text]) => [
          path,
          text.replace(/^#.*\n/gm, ''),
        ]),
      ),
    ],
    [
      'a path that another Ingress of the hostname does not serve',
      { 'k8s/api.yaml': ingress.replace('path: /,', 'path: /api,') },
    ],
    [
      'the same Secret of another namespace',
      {
        'k8s/a.yaml': certificate.replace('namespace: shop', 'namespace: bank'),
      },
    ],
    [
      'a template that names nothing of ours',
      { 'chart/templates/x.yaml': '{{- range .Values.x }}\nkind: {{ . }}' },
    ],
  ])('%s', (_, files) => {
    expect(judge(files)).toEqual([]);
  });

  it('a change of shape in the same folder', () => {
    const { prod } = platform.environments;
    if (!prod) {
      throw new Error('the fixture has the environment prod');
    }
    const inAnnotations = {
      ...platform,
      environments: {
        prod: {
          ...prod,
          certificates: { ...prod.certificates, shape: 'annotation' as const },
        },
      },
    };
    expect(judge(written({}, inAnnotations))).toEqual([]);
    expect(judge(written({}), request, inAnnotations)).toEqual([]);
  });

  it('the same exposure of another cluster', () => {
    const second = withSecond('elsewhere');
    const files = written({ environment: 'second' }, second);
    expect(judge(files, request, second)).toEqual([]);
  });
});

describe('warns of what cannot be told', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'no namespace, elsewhere',
      { 'base/a.yaml': without(certificate) },
      'HostnameElsewhereInRepository',
    ],
    [
      'another namespace',
      { 'k8s/a.yaml': ingress.replace('namespace: shop', 'namespace: bank') },
      'HostnameElsewhereInRepository',
    ],
    [
      'our own file at the place where it was written before',
      { 'old/ingress.yaml': written({})[`${folder}/ingress.yaml`] ?? '' },
      'WrittenElsewhereToo',
    ],
    [
      'a Helm template',
      {
        'chart/a.yaml':
          '{{- if .Values.on }}\nhost: shop.example.com\n{{- end }}\n',
      },
      'NeighbourNotUnderstood',
    ],
    [
      'text that is no YAML',
      { 'a.yaml': 'shop.example.com: [' },
      'NeighbourNotUnderstood',
    ],
    [
      'a file that is too large',
      { 'a.yaml': `# shop.example.com\n${'x'.repeat(300 * 1024)}` },
      'NeighbourNotUnderstood',
    ],
  ])('%s', (_, files, id) => {
    expect(judge(files)).toEqual([id]);
  });
});

describe('hostile files', () => {
  const bomb = [
    'a: &a [shop.example.com,x,x,x,x,x,x,x,x]',
    ...'bcdefgh'.split('').map((name, index) => {
      const before = 'abcdefg'[index];
      return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`;
    }),
  ].join('\n');

  it.each<[string, string]>([
    ['an alias bomb', bomb],
    ['endless nesting', `shop.example.com: ${'['.repeat(100_000)}`],
    [
      'endless indentation',
      `# shop.example.com\n${Array.from(
        { length: 600 },
        (_, n) => `${' '.repeat(n)}a:`,
      ).join('\n')}`,
    ],
    ['an alias of itself', 'shop.example.com: &a\n  - *a\n'],
    [
      'a prototype',
      '__proto__: { kind: Ingress }\nconstructor: shop.example.com\nkind: __proto__\nmetadata: { name: x }\n',
    ],
    [
      'wrong types',
      'kind: Ingress\napiVersion: networking.k8s.io/v1\nmetadata: { name: x, labels: 7 }\nspec: { rules: shop.example.com, tls: 7 }\n',
    ],
    [
      'a kind that is a list',
      'kind: [Ingress]\nmetadata: { name: shop.example.com }\n',
    ],
    ['control characters', 'shop.example.com\u0000\u0007\u202e'],
    ['a tag', '!!js/function shop.example.com'],
    ['many documents', '---\nshop.example.com\n'.repeat(5_000)],
  ])('%s is no error and no refusal', (_, text) => {
    const verdict = judgeNeighbours(
      request,
      platform,
      new Map([['x.yaml', text]]),
    );
    expect(verdict.refusals).toEqual([]);
    expect(verdict.warnings.length).toBeLessThan(2);
  });

  it('costs no more than a few seconds, whatever there is', () => {
    const text = `shop.example.com: 1\n${Array.from(
      { length: 20_000 },
      (_, index) => `k${index}: v\n`,
    ).join('')}`;
    const files = new Map(
      Array.from({ length: 40 }, (_, index) => [`${index}.yaml`, text]),
    );
    const { warnings } = judgeNeighbours(request, platform, files);
    expect(warnings.length).toBeGreaterThan(10);
    expect(warnings[0]?.id).toBe('NeighbourNotUnderstood');
  });

  it('does not multiply what aliases repeat', () => {
    const rules = `&r [${Array(900)
      .fill('{ host: shop.example.com }')
      .join()}]`;
    const item = `&i { kind: Ingress, metadata: { name: x }, spec: { rules: ${rules} } }`;
    const text = `kind: List\nitems: [${item}${', *i'.repeat(900)}]\n`;
    const { warnings } = judgeNeighbours(
      request,
      platform,
      new Map([['x.yaml', text]]),
    );
    expect(warnings).toMatchObject([{ id: 'NeighbourNotUnderstood' }]);
  });

  it('is not repeated raw in words', () => {
    const text = certificate.replace('by-hand', '"x\\u202e`@here`\\n# y"');
    const { refusals } = judgeNeighbours(
      request,
      platform,
      new Map([['a\nb.yaml', text]]),
    );
    expect(refusals[0]?.message).not.toMatch(/[\n\u202e]/);
  });
});

it('does not look for Secrets where cert-manager fills none', () => {
  const { prod } = platform.environments;
  if (!prod) {
    throw new Error('the fixture has the environment prod');
  }
  const certificates = { ...prod.certificates, issuers: [] };
  const issuerless = {
    ...platform,
    environments: { prod: { ...prod, certificates } },
  };
  expect(judge({ 'k8s/old.yaml': certificate }, request, issuerless)).toEqual(
    [],
  );
});
