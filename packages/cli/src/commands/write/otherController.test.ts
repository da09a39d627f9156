import {
  aRequestFor,
  CommandBench,
  twoEnvironments,
} from '../../__testUtils__/commandBench';

let bench: CommandBench;

const oldController = twoEnvironments
  .replace('profile: traefik', 'profile: ingress-nginx, className: nginx')
  .replace('target: app.example.net', 'target: old.example.net');

const settings = {
  traefik: '',
  'traefik-nginx': '',
  'gateway-api':
    ', gateway: { name: public, namespace: gateways, listenerSets: true }',
};

const routes = {
  traefik: /ingressClassName: traefik\n/,
  'traefik-nginx': /ingressClassName: nginx\n/,
  'gateway-api': /kind: HTTPRoute\n/,
};

const newController = (profile: keyof typeof settings) =>
  twoEnvironments
    .replace('profile: traefik', `profile: ${profile}${settings[profile]}`)
    .replace('target: app.example.net', 'target: new.example.net');

const folder = 'repo/deploy/prod-eu/shop/shop';

const whole = `${aRequestFor(
  'prod-eu',
  'shop.example.com',
)}access: allowlist\nallowlist: [203.0.113.0/24]\n`;

const kept =
  'entityRef: component:default/shop\nenvironment: prod-eu\nnamespace: shop\nkeep: true\n';

const write = (...more: string[]) => bench.folderCommand('write', ...more);

const filesOf = () =>
  bench.files(folder).map(name => bench.read(`${folder}/${name}`));

beforeEach(async () => {
  bench = new CommandBench();
  bench.put('app-config.yaml', oldController);
  bench.put('request.yaml', whole);
  await write();
});

afterEach(() => bench.clear());

/** The procedure of docs/migration.md. */
describe.each(['traefik', 'traefik-nginx', 'gateway-api'] as const)(
  'the move to %s',
  profile => {
    beforeEach(() => {
      bench.put('app-config.yaml', newController(profile));
      bench.put('request.yaml', kept);
    });

    it('is the new profile in the same environment and a request that keeps all', async () => {
      const { status, out } = await write();
      expect(status).toBe(0);
      expect(out).toContain('DNS shop.example.com. 900 CNAME new.example.net.');
      const files = filesOf().join('---\n');
      expect(files).toContain('203.0.113.0/24');
      expect(files).toMatch(routes[profile]);
      expect(files).not.toContain('metadata.name: ingress-nginx');
      expect(await write('--check')).toMatchObject({ status: 0 });
    });

    it('keeps the Secret and its issuer, so that no certificate is ordered', async () => {
      const before = bench.read(`${folder}/certificate.yaml`);
      await write();
      const after = bench.read(`${folder}/certificate.yaml`);
      for (const line of ['secretName:', 'name: letsencrypt-prod']) {
        const written = before.split('\n').find(one => one.includes(line));
        expect(written).toBeDefined();
        expect(after.split('\n')).toContain(written);
      }
    });

    it('writes what the whole request would write', async () => {
      await write();
      const moved = filesOf();
      bench.put('request.yaml', whole);
      expect(await write('--check')).toMatchObject({ status: 0 });
      expect(filesOf()).toEqual(moved);
    });
  },
);

it('a second environment on the same cluster is refused: both would fill one Secret', async () => {
  bench.put(
    'app-config.yaml',
    oldController
      .replace('    test:', '    next:')
      .replace('cluster: test', 'cluster: prod-eu')
      .replace('[prod-eu, test]', '[prod-eu, next]'),
  );
  bench.put('request.yaml', aRequestFor('next', 'shop.example.com'));
  expect(await write()).toMatchObject({
    status: 2,
    err: expect.stringMatching(
      /SecretHasOtherOwner[\s\S]*HostnameServedByOtherObject/,
    ),
  });
});

it('an Ingress by hand of the same repository leaves it in the same change', async () => {
  bench.put('request.yaml', whole.replace('shop.example', 'old.example'));
  const byHand = [
    'apiVersion: networking.k8s.io/v1',
    'kind: Ingress',
    'metadata: { name: old, namespace: shop }',
    'spec:',
    '  ingressClassName: nginx',
    '  rules: [{ host: old.example.com }]',
    '',
  ].join('\n');
  bench.put('app-config.yaml', newController('traefik'));
  bench.put('repo/k8s/ingress.yaml', byHand);
  expect(await write()).toMatchObject({
    status: 2,
    err: expect.stringContaining('k8s/ingress.yaml already serves'),
  });
  bench.put('repo/k8s/ingress.yaml', '');
  expect(await write()).toMatchObject({ status: 0 });
});
