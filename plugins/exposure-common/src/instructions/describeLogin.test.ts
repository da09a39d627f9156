import { aPlatform, aRequest } from '../request/testing/aPlatform';
import { removeAsked, writeAsked } from '../writing/testing/asked';

const place = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
};

/** The descriptions of the pull requests that write and that remove. */
function bodies(oauth2Proxy: object) {
  const platform = aPlatform({ login: { oauth2Proxy } });
  const written = writeAsked(aRequest({ access: 'login' }), platform);
  if (!written.ok) {
    throw new Error(JSON.stringify(written.refusals));
  }
  const existing = new Map(
    written.value.files.map(({ path, content }) => [path, content ?? '']),
  );
  const removed = removeAsked(place, platform, existing);
  if (!removed.ok) {
    throw new Error(JSON.stringify(removed.refusals));
  }
  return { written: written.value.body, removed: removed.value.body };
}

describe('a login of one’s own', () => {
  const { written, removed } = bodies({ mode: 'own', service: 'login' });

  it('comes with the command that makes its Secret and the address to register', () => {
    expect(written).toContain(
      'kubectl --namespace shop create secret generic shop-login',
    );
    expect(written).toContain('--from-literal=oidc-issuer-url=');
    expect(written).toContain('`https://shop.example.com/oauth2/callback`');
  });

  it('asks for no issuer that the platform names', () => {
    const { written: named } = bodies({
      mode: 'own',
      service: 'login',
      oidcIssuerUrl: 'https://id.example.com',
    });
    expect(named).toContain('--from-literal=client-id=');
    expect(named).not.toContain('oidc-issuer-url');
  });

  it('says at removal that its Secret stays', () => {
    expect(removed).toContain('The Secret with the credentials of the login');
  });
});

it('says nothing of Secrets of a shared login', () => {
  const { written, removed } = bodies({
    service: 'oauth2-proxy',
    namespace: 'shop',
  });
  expect(written).not.toContain('create secret');
  expect(removed).not.toContain('credentials of the login');
});
