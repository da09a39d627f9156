import type { WorldPatch } from './testing/worldStatus';
import { worldStatus } from './testing/worldStatus';

const path = (written: string, name: string, number: number) => ({
  path: written,
  pathType: 'Prefix',
  backend: { service: { name, port: { number } } },
});

const ingressWith = (name: string, spec: unknown): WorldPatch => ({
  kind: 'Ingress',
  name,
  patch: { spec },
});

const ruleWith = (...paths: unknown[]) => ({
  rules: [{ host: 'shop.example.com', http: { paths } }],
});

const app = path('/', 'shop', 80);

describe('the solver of HTTP-01 in the Ingress of the application', () => {
  const challenge = '/.well-known/acme-challenge/pFMlQ0kWuR0m0b063BnP2O7HKD08';

  it.each([
    ['by its path', path(challenge, 'somebody-elses-solver', 80)],
    ['by its Service', path('/', 'cm-acme-http-solver-zz4z2', 8089)],
  ])('is none of its backends: %s', (_, solver) => {
    const { headline, findings, route } = worldStatus(
      'f5-nginx-http01-certificate',
      {
        patches: [ingressWith('shop.shop.example.com', ruleWith(solver, app))],
      },
    );
    expect(findings.map(({ reason }) => reason)).toEqual(['Live']);
    expect(headline).toBe('live');
    expect(route?.service).toEqual({ name: 'shop', port: 80, readyPods: 1 });
  });

  it('does not hide that the application itself is gone', () => {
    const solver = path(challenge, 'cm-acme-http-solver-zz4z2', 8089);
    expect(
      worldStatus('f5-nginx-http01-certificate', {
        patches: [
          ingressWith('shop.shop.example.com', ruleWith(solver, app)),
          { kind: 'Service', patch: null },
        ],
      }),
    ).toMatchObject({ headline: 'actionYou', reason: 'BackendServiceMissing' });
  });
});

describe('a hostname with several routes', () => {
  it.each<[string, string, string, unknown, string?]>([
    ['nginx-login-own', 'Ingress', 'BackendServiceMissing', null],
    [
      'gateway-login-own',
      'HTTPRoute',
      'BackendServiceMissing',
      null,
      'shop-oauth2-proxy',
    ],
    [
      'nginx-login-own',
      'Ingress',
      'ServicePortMissing',
      { spec: { ports: [{ port: 1 }] } },
    ],
  ])(
    '%s: the %s of the login has a fault of its own: %s',
    (fixture, routeKind, reason, patch, service = 'shop-login') => {
      const { headline, findings, route } = worldStatus(fixture, {
        patches: [{ kind: 'Service', name: service, patch }],
      });
      expect(findings[0]).toMatchObject({
        reason,
        actor: { kind: 'you' },
        params: {
          routeKind,
          route: expect.stringContaining('oauth2'),
          service,
        },
      });
      expect(headline).toBe('actionYou');
      expect(route?.service?.name).toBe('shop');
    },
  );

  it('finds that no pod of the login is ready', () => {
    expect(
      worldStatus('nginx-login-own', {
        patches: [
          {
            kind: 'EndpointSlice',
            name: 'shop-login',
            patch: { endpoints: [] },
          },
        ],
      }),
    ).toMatchObject({
      headline: 'actionYou',
      reason: 'ServiceWithoutReadyEndpoints',
    });
  });

  it('finds that the application is gone where the login is the older one', () => {
    const { findings, route } = worldStatus('nginx-login-own', {
      patches: [
        { kind: 'Service', name: 'shop', patch: null },
        {
          kind: 'Ingress',
          name: 'shop.shop.example.com',
          patch: { metadata: { creationTimestamp: '2026-11-02T00:00:00Z' } },
        },
      ],
    });
    expect(findings[0]).toMatchObject({
      reason: 'BackendServiceMissing',
      params: { route: 'shop.shop.example.com', service: 'shop' },
    });
    expect(route?.service?.name).toBe('shop');
  });
});

describe('an Ingress with several Services', () => {
  const fault = (spec: unknown) => {
    const { headline, findings } = worldStatus('nginx-public-certificate', {
      patches: [{ kind: 'Ingress', patch: { spec } }],
    });
    return [headline, findings[0]?.reason, findings[0]?.params.service];
  };
  const gone = { service: { name: 'gone', port: { number: 80 } } };
  const missing = ['actionYou', 'BackendServiceMissing', 'gone'];

  it.each([
    ['a second path', ruleWith(app, path('/api', 'gone', 80))],
    ['only a default', { rules: [], defaultBackend: gone }],
    [
      'a default for other paths',
      { ...ruleWith(path('/api', 'shop', 80)), defaultBackend: gone },
    ],
    [
      'a rule for every hostname',
      { rules: [{ http: { paths: [path('/', 'gone', 80)] } }] },
    ],
  ])('finds that the one of %s is gone', (_, spec) => {
    expect(fault(spec)).toEqual(missing);
  });

  it.each([
    ['a default that no request reaches', { defaultBackend: gone }],
    [
      'a rule for every other hostname',
      {
        rules: [
          ...ruleWith(app).rules,
          { http: { paths: [path('/', 'gone', 80)] } },
        ],
      },
    ],
  ])('does not mind %s', (_, spec) => {
    expect(fault(spec)[0]).toBe('live');
  });
});
