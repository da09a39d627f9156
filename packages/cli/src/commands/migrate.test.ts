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
