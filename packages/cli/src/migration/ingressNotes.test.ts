import type { MigrationTarget } from './AnnotationGroup';
import { migrationReport } from './migrationReport';

interface Path {
  path?: string;
  type?: string;
  service?: string;
  port?: number | string;
}

const aPath = ({ path, type = 'Prefix', service, port = 80 }: Path) => ({
  path,
  pathType: type,
  backend:
    service === undefined && port === 0
      ? { resource: {} }
      : {
          service: {
            name: service ?? 'shop',
            port: typeof port === 'number' ? { number: port } : { name: port },
          },
        },
});

const anIngress = (
  rules: Record<string, Path[]>,
  annotations: Record<string, string> = {},
) => ({
  kind: 'Ingress',
  metadata: { name: 'shop', namespace: 'shop', annotations },
  spec: {
    ingressClassName: 'nginx',
    rules: Object.entries(rules).map(([host, paths]) => ({
      host,
      http: { paths: paths.map(aPath) },
    })),
  },
});

function moved(ingress: object, to: MigrationTarget = 'traefik') {
  const [migration] = migrationReport(ingress, to).ingresses;
  if (!migration) {
    throw new Error('not judged');
  }
  return migration;
}

describe('paths', () => {
  const host = 'shop.example.com';

  it.each<[string, Record<string, Path[]>, RegExp]>([
    [
      'two paths',
      { [host]: [{ path: '/a' }, { path: '/b' }] },
      /several paths/,
    ],
    [
      'a path that one host has and another has not',
      { [host]: [{ path: '/' }], 'www.example.com': [{ path: '/b' }] },
      /several paths/,
    ],
    [
      'two ports',
      { [host]: [{ path: '/' }, { path: '/m', port: 9090 }] },
      /several ports/,
    ],
    [
      'two Services',
      { [host]: [{ path: '/' }, { path: '/b', service: 'b' }] },
      /several Services/,
    ],
    ['an exact path', { [host]: [{ path: '/a', type: 'Exact' }] }, /Exact/],
    [
      'a regular expression',
      { [host]: [{ path: '/a(/|$)(.*)' }] },
      /characters that no request accepts/,
    ],
    ['no Service', { [host]: [{ path: '/', port: 0 }] }, /to no Service/],
  ])('that a request cannot say are told: %s', (_, rules, note) => {
    const { notes, mustAct } = moved(anIngress(rules));
    expect(notes).toEqual([expect.stringMatching(note)]);
    expect(mustAct).toBe(true);
    expect(moved(anIngress(rules), 'traefik-nginx')).toMatchObject({
      notes: [],
      mustAct: false,
    });
  });

  it.each<[string, Record<string, Path[]>]>([
    ['one for all hosts', { [host]: [{ path: '/a' }], b: [{ path: '/a' }] }],
    ['none', { [host]: [{}] }],
    ['covered by "/"', { [host]: [{ path: '/a' }, { path: '/' }] }],
    ['a port by name', { [host]: [{ path: '/', port: 'http' }] }],
  ])('that a request can say are not: %s', (_, rules) => {
    expect(moved(anIngress(rules))).toMatchObject({
      notes: [],
      mustAct: false,
    });
  });
});

it('as many paths as somebody likes cost no time', () => {
  const paths = Array.from({ length: 1_000 }, (_, at) => ({ path: `/${at}` }));
  const rules = Object.fromEntries(
    Array.from({ length: 200 }, (_, at) => [`${at}.example.com`, paths]),
  );
  expect(moved(anIngress(rules)).notes).toEqual([
    expect.stringContaining('more than ten hostnames'),
    expect.stringContaining('several paths'),
  ]);
});

describe('networks', () => {
  const ranges = (value: string, name = 'whitelist-source-range') =>
    anIngress(
      { 'shop.example.com': [{ path: '/' }] },
      { [`nginx.ingress.kubernetes.io/${name}`]: value },
    );

  it.each([
    ['10.0.0.1/8', 'the network is 10.0.0.0/8'],
    ['0.0.0.0/0', 'access: public'],
    ['::/0', 'access: public'],
    ['203.0.113.7', 'needs a prefix length, e.g. 203.0.113.7/32'],
    ['::ffff:203.0.113.7/128', 'must be a CIDR'],
    ['nonsense', 'must be a CIDR'],
  ])('that a request refuses are told: %s', (entry, because) => {
    for (const name of ['whitelist-source-range', 'allowlist-source-range']) {
      const ingress = ranges(`203.0.113.0/24, ${entry}`, name);
      const { notes, mustAct } = moved(ingress, 'gateway-api');
      expect(notes).toEqual([expect.stringContaining(`"${entry}" `)]);
      expect(notes).toEqual([expect.stringContaining(because)]);
      expect(mustAct).toBe(true);
    }
  });

  it('that are right are not told, nor where Traefik reads them', () => {
    expect(moved(ranges('203.0.113.0/24,2001:db8::/32,'))).toMatchObject({
      notes: [],
      mustAct: false,
    });
    expect(moved(ranges('10.0.0.1/8'), 'traefik-nginx').notes).toEqual([]);
  });

  it('are named up to five, and a list that was cut is told', () => {
    const [note] = moved(ranges('10.0.0.1/8,'.repeat(9))).notes;
    expect(note?.match(/host|bits/g)).toHaveLength(5);
    expect(note).toContain('; and 4 more.');
    expect(moved(ranges('203.0.113.0/24,'.repeat(200))).notes).toEqual([
      expect.stringContaining('longer than what is read here'),
    ]);
  });
});

it('a new certificate is only good to know', () => {
  const ingress = anIngress({ 'shop.example.com': [{ path: '/' }] });
  const named = {
    ...ingress,
    spec: { ...ingress.spec, tls: [{ secretName: 'shop-tls' }] },
  };
  expect(moved(named)).toMatchObject({
    notes: [expect.stringContaining('one new certificate')],
    mustAct: false,
  });
});
