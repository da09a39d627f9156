import { CommandBench } from '../__testUtils__/commandBench';

let bench: CommandBench;

beforeEach(() => {
  bench = new CommandBench();
});

afterEach(() => bench.clear());

const ingress = (annotations: string) => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    ${annotations}
spec:
  ingressClassName: nginx
  rules: [{ host: shop.example.com }]
`;

const migrate = (file: string, ...more: string[]) =>
  bench.run('migrate', '--objects', bench.at(file), ...more);

describe('exposure migrate', () => {
  it('prints a report and is content where everything carries over', async () => {
    bench.put(
      'ingress.yaml',
      ingress('nginx.ingress.kubernetes.io/proxy-body-size: 20m'),
    );
    const { status, out, err } = await migrate(
      'ingress.yaml',
      ...['--to', 'traefik-nginx'],
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(
      '| `nginx.ingress.kubernetes.io/proxy-body-size` | `20m` | carries over |',
    );
  });

  it('has exit status 1 where somebody must decide', async () => {
    bench.put('ingress.yaml', ingress('example.com/own: x'));
    const { status, out } = await migrate(
      'ingress.yaml',
      ...['--to', 'gateway-api', '-o', 'json'],
    );
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      to: 'gateway-api',
      ingresses: [
        {
          name: 'shop',
          steps: [{ annotation: 'example.com/own', verdict: 'unknown' }],
        },
      ],
    });
  });

  it('reads a List of JSON, and says where it has no Ingress of ingress-nginx', async () => {
    bench.put('list.json', '{"kind":"List","items":[{"kind":"Service"}]}');
    expect(await migrate('list.json', '--to', 'traefik')).toMatchObject({
      status: 0,
      err: expect.stringContaining('has no Ingress of ingress-nginx'),
    });
  });

  it('has exit status 1 for a note that asks somebody to act', async () => {
    const twoPaths = '/a /b'
      .split(' ')
      .map(
        path =>
          `{ path: ${path}, pathType: Prefix, backend: { service: { name: shop, port: { number: 80 } } } }`,
      );
    bench.put(
      'ingress.yaml',
      ingress('{}').replace(
        'host: shop.example.com',
        `host: shop.example.com, http: { paths: [${twoPaths}] }`,
      ),
    );
    const { status, out } = await migrate('ingress.yaml', '--to', 'traefik');
    expect(status).toBe(1);
    expect(out).toContain('- It has several paths.');
  });

  it('has exit status 1 for an Ingress that may be of another ingress-nginx', async () => {
    bench.put(
      'ingress.yaml',
      `${ingress('nginx.ingress.kubernetes.io/proxy-body-size: 20m')}---
kind: IngressClass
metadata: { name: nginx }
spec: { controller: example.com/own }
`,
    );
    const { status, out } = await migrate('ingress.yaml', '--to', 'traefik');
    expect(status).toBe(1);
    expect(out).toContain('names the controller `example.com/own`');
  });

  it.each([
    ['nothing', '', 'NotAList'],
    ['comments', '# nothing\n', 'NotAList'],
    ['no kind', '{}', 'NotAList'],
    ['a List of nothing', '{"kind":"List","items":null}', 'NotAList'],
    ['an error', 'Error from server (Forbidden)', 'NotAList'],
    ['half a list', '[{"kind":"Ingress"}', 'FileIsNotJson'],
    ['UTF-16', '\0{\0}', 'FileIsNotUtf8'],
  ])('does not take %s for no Ingress', async (_, text, rule) => {
    bench.put('broken', text);
    expect(await migrate('broken', '--to', 'traefik')).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining(`(${rule})`),
    });
  });

  it('reads a list of objects in JSON', async () => {
    bench.put('list.json', '[{"kind":"Ingress","metadata":{"name":"a"}}]');
    const { out } = await migrate('list.json', '--to', 'traefik');
    expect(out).toContain('## `default/a`');
  });

  it.each([
    ['missing.yaml', 'traefik', 'FileNotReadable'],
    ['broken.json', 'traefik', 'FileIsNotJson'],
    ['broken.json', 'haproxy', 'traefik, traefik-nginx, gateway-api'],
  ])('refuses %s to %s: %s', async (file, to, because) => {
    bench.put('broken.json', '{"kind":');
    expect(await migrate(file, '--to', to)).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining(because),
    });
  });
});
