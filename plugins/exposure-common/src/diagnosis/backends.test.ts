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
