import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { migrationTargets } from './AnnotationGroup';
import { annotationGroups } from './judgeAnnotation';
import { migrationPage } from './migrationPage';
import {
  migrationNeedsDecision,
  migrationReport,
  needsDecision,
} from './migrationReport';
import { migrationText } from './migrationText';
import { numberedSteps } from './moveSteps';

const prefix = 'nginx.ingress.kubernetes.io';

function anIngress(annotations: object, spec: object = {}) {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: 'shop', namespace: 'shop', annotations },
    spec: {
      ingressClassName: 'nginx',
      rules: [{ host: 'shop.example.com' }],
      ...spec,
    },
  };
}

const stepsOf = (...args: Parameters<typeof migrationReport>) =>
  migrationReport(...args).ingresses.flatMap(({ steps }) => steps);

describe('the tables', () => {
  const known: Record<string, string[]> = JSON.parse(
    readFileSync(join(__dirname, '__fixtures__/annotations.json'), 'utf8'),
  );
  const named = annotationGroups.flatMap(({ annotations }) => annotations);

  it('name every annotation of ingress-nginx once', () => {
    const ofOtherReleases = [
      'limit-whitelist',
      'session-cookie-partitioned',
      'whitelist-source-range',
    ];
    expect([...named].sort()).toEqual(
      [...Object.values(known).flat(), ...ofOtherReleases].sort(),
    );
  });

  it('call dangerous what ingress-nginx rates high or critical', () => {
    const harmless = annotationGroups
      .filter(({ danger }) => danger === undefined)
      .flatMap(({ annotations }) => annotations);
    const rated = [...(known.High ?? []), ...(known.Critical ?? [])];
    expect(rated.filter(name => harmless.includes(name))).toEqual([]);
  });

  it('are those of the page', () => {
    const path = resolve(__dirname, '../../../../docs/migration.md');
    const text = readFileSync(path, 'utf8');
    const [before = '', rest = ''] = text.split('<!-- table -->\n');
    const after = rest.split('<!-- end of table -->')[1] ?? '';
    const made = `${before}<!-- table -->\n\n${migrationPage()}\n\n<!-- end of table -->${after}`;
    if (process.env.WRITE_DOCS === '1') {
      writeFileSync(path, made);
    }
    expect(readFileSync(path, 'utf8')).toBe(made);
  });

  it('stand behind the order of a move, which the report prints too', () => {
    const path = resolve(__dirname, '../../../../docs/migration.md');
    const text = readFileSync(path, 'utf8');
    const [before = '', rest = ''] = text.split('<!-- move -->\n');
    const after = rest.split('<!-- end of move -->')[1] ?? '';
    const made = `${before}<!-- move -->\n\n${numberedSteps()}\n\n<!-- end of move -->${after}`;
    if (process.env.WRITE_DOCS === '1') {
      writeFileSync(path, made);
    }
    expect(readFileSync(path, 'utf8')).toBe(made);
    for (const target of migrationTargets) {
      expect(migrationText(migrationReport([], target))).toContain(
        `## The move itself\n\n${numberedSteps()}\n`,
      );
    }
  });

  it.each(migrationTargets)('give no verdict without a reason: %s', target => {
    const texts = annotationGroups.map(({ to }) => to[target].text);
    expect(texts.filter(text => !/^\S.{8,}[.]$/.test(text))).toEqual([]);
  });
});

describe('a report', () => {
  it('tells what becomes of each annotation, the most urgent first', () => {
    const annotations = {
      [`${prefix}/proxy-body-size`]: '20m',
      [`${prefix}/configuration-snippet`]: 'more_set_headers "X: y";',
      [`${prefix}/whitelist-source-range`]: '203.0.113.0/24',
      [`${prefix}/no-such-thing`]: 'x',
      'cert-manager.io/cluster-issuer': 'letsencrypt-prod',
      'company.example.com/owner': 'shop',
    };
    expect(
      stepsOf(anIngress(annotations), 'gateway-api').map(
        ({ annotation, verdict }) => `${annotation} ${verdict}`,
      ),
    ).toEqual([
      `${prefix}/configuration-snippet byHand`,
      'company.example.com/owner unknown',
      `${prefix}/no-such-thing unknown`,
      `${prefix}/proxy-body-size byHand`,
      'cert-manager.io/cluster-issuer written',
      `${prefix}/whitelist-source-range written`,
    ]);
  });

  it.each([
    ['traefik', 'platform'],
    ['traefik-nginx', 'carriesOver'],
    ['gateway-api', 'written'],
  ] as const)('differs by target: %s', (target, verdict) => {
    const ingress = anIngress({ [`${prefix}/ssl-redirect`]: 'true' });
    expect(stepsOf(ingress, target)).toMatchObject([{ verdict }]);
  });

  it('looks at values that change the outcome', () => {
    const ingress = anIngress({ [`${prefix}/backend-protocol`]: 'FCGI' });
    expect(stepsOf(ingress, 'traefik-nginx')).toMatchObject([
      { verdict: 'lost' },
    ]);
  });

  it('asks for a decision where something is dangerous, though it carries over', () => {
    const [step] = stepsOf(
      anIngress({ [`${prefix}/rewrite-target`]: '/$1' }),
      'traefik-nginx',
    );
    expect(step && [step.verdict, needsDecision(step)]).toEqual([
      'carriesOver',
      true,
    ]);
  });

  it('notes what a request cannot say', () => {
    const path = (name: string) => ({
      path: '/',
      pathType: 'ImplementationSpecific',
      backend: { service: { name } },
    });
    const ingress = anIngress(
      {},
      { rules: [{ http: { paths: [path('a'), path('b')] } }] },
    );
    expect(migrationReport(ingress, 'traefik').ingresses).toMatchObject([
      { notes: [{}, {}, {}].map(() => expect.stringMatching(/\.$/)) },
    ]);
  });

  it.each([
    [
      'an IngressClass of another controller',
      'nginx',
      'nginx.org/ingress-controller',
      0,
    ],
    ['its own IngressClass of any name', 'public', 'k8s.io/ingress-nginx', 1],
    [
      'a second ingress-nginx of its own name',
      'internal',
      'k8s.io/internal-ingress-nginx',
      1,
    ],
  ])('decides by %s', (_, className, controller, count) => {
    const list = {
      kind: 'List',
      items: [
        anIngress({}, { ingressClassName: className }),
        {
          kind: 'IngressClass',
          metadata: { name: className },
          spec: { controller },
        },
      ],
    };
    const report = migrationReport(list, 'traefik');
    expect(report.ingresses).toHaveLength(count);
    expect(report.skipped).toHaveLength(1 - count);
    expect(migrationNeedsDecision(report)).toBe(false);
  });

  it.each([
    ['traefik', true],
    ['internal', false],
  ])(
    'doubts the class %s of another profile where the list has no IngressClass: %s',
    (className, isDoubtful) => {
      const report = migrationReport(
        [
          anIngress(
            { [`${prefix}/app-root`]: '/' },
            { ingressClassName: className },
          ),
        ],
        'gateway-api',
      );
      expect(report.skipped).toHaveLength(isDoubtful ? 1 : 0);
      expect(report.ingresses).toHaveLength(isDoubtful ? 0 : 1);
    },
  );

  it.each([
    ['example.com/proxy', true],
    ['nginx.org/ingress-controller', false],
  ])(
    'doubts an Ingress with annotations of nginx and the controller %s: %s',
    (controller, isDoubtful) => {
      const report = migrationReport(
        [
          anIngress(
            { [`${prefix}/app-root`]: '/' },
            { ingressClassName: 'own' },
          ),
          {
            kind: 'IngressClass',
            metadata: { name: 'own' },
            spec: { controller },
          },
        ],
        'traefik',
      );
      expect(report.skipped).toEqual([
        { ingress: 'shop/shop', className: 'own', controller, isDoubtful },
      ]);
      expect(migrationNeedsDecision(report)).toBe(isDoubtful);
      expect(migrationText(report).includes('find out whether')).toBe(
        isDoubtful,
      );
    },
  );

  it.each([
    ['shop.example.com-tls', 0],
    ['shop-tls', 1],
  ])('tells whether the Secret %s stays', (secretName, notes) => {
    const ingress = anIngress({}, { tls: [{ secretName }] });
    expect(
      migrationReport(ingress, 'traefik').ingresses[0]?.notes,
    ).toHaveLength(notes);
  });

  it('leaves out the Ingress of an HTTP-01 solver', () => {
    const solver = {
      ...anIngress({}),
      metadata: { labels: { 'acme.cert-manager.io/http01-solver': 'true' } },
    };
    expect(migrationReport([solver], 'traefik')).toMatchObject({
      ingresses: [],
      skipped: [],
    });
  });
});

describe('foreign text', () => {
  const hostile = [
    '`</td>` @everyone',
    'a\\|b | [x](javascript:1)',
    '\u202Egnp.exe',
    '<img src=x onerror=alert(1)>',
    'line\n## heading',
    '```\n# out',
    'x'.repeat(5000),
    '{{ .Values }}',
  ];

  it.each(hostile)('stays in its cell: %j', text => {
    const ingress = {
      ...anIngress({ [text]: text, [`${prefix}/app-root`]: text }),
      metadata: {
        name: text,
        namespace: text,
        annotations: { [text]: text, [`${prefix}/app-root`]: text },
      },
      spec: { rules: [{ host: text }], ingressClassName: 'nginx' },
    };
    const plain = anIngress({ y: 'y', [`${prefix}/app-root`]: 'y' });
    const shape = (markdown: string) =>
      markdown
        .split('\n')
        .map(line => `${line.slice(0, 2)} ${line.split('|').length}`);
    const made = migrationText(migrationReport(ingress, 'traefik'));
    expect(shape(made)).toEqual(
      shape(migrationText(migrationReport(plain, 'traefik'))),
    );
    expect(made).not.toContain(text);
  });

  it.each([
    [null],
    [7],
    ['text'],
    [{ kind: 'Ingress' }],
    [{ kind: 'Ingress', metadata: 7, spec: [] }],
    [
      {
        kind: 'List',
        items: [null, 7, { kind: 'Ingress', spec: { rules: 7 } }],
      },
    ],
    [JSON.parse('{"__proto__": {"kind": "Ingress"}}')],
    [anIngress({ __proto__: 'x', constructor: 'x' })],
  ])('of any shape is read without an exception: %#', input => {
    expect(migrationText(migrationReport(input, 'gateway-api'))).toContain(
      '# From ingress-nginx',
    );
  });
});
