import { solverSettings } from './solverSettings';

const cloudflare = (email: string) => ({
  dns01: { cloudflare: { email, apiKeySecretRef: { name: 'a', key: 'b' } } },
});

describe('the mark of a solver’s settings', () => {
  it('is the same whatever the order, the selector and what is left empty', () => {
    expect(
      solverSettings({
        selector: { dnsZones: ['example.org'] },
        dns01: {
          cnameStrategy: '',
          cloudflare: {
            apiKeySecretRef: { key: 'b', name: 'a' },
            email: 'x@example.org',
            apiTokenSecretRef: null,
          },
        },
      }),
    ).toBe(solverSettings(cloudflare('x@example.org')));
    expect(
      solverSettings({ http01: { ingress: { ingressClassName: 'nginx' } } }),
    ).toBe(solverSettings({ http01: { ingress: { class: 'nginx' } } }));
  });

  it('is another for other settings', () => {
    expect(solverSettings(cloudflare('x@example.org'))).not.toBe(
      solverSettings(cloudflare('y@example.org')),
    );
  });

  it('is none where no settings are said, and never throws', () => {
    for (const odd of [undefined, null, 1, 'x', [], {}, { dns01: {} }]) {
      expect(solverSettings(odd)).toBeUndefined();
    }
  });
});
