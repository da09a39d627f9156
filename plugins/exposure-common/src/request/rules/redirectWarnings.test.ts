import { buildManifests } from '../../manifests/testing/buildManifests';
import { parseAsked } from '../../writing/testing/asked';
import { aPlatform, aRequest } from '../testing/aPlatform';

const gateway = { name: 'public', namespace: 'gateways' };

function written(profile: string, path: string) {
  const platform = aPlatform({
    ingress: {
      profile,
      target: 'app.example.net',
      ...(profile === 'gateway-api' && { gateway }),
    },
  });
  const asked = aRequest({ path, redirects: ['old.example.com'] });
  const parsed = parseAsked(asked, platform);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  const built = buildManifests(parsed.value, platform);
  if (!built.ok) {
    throw new Error(JSON.stringify(built.refusals));
  }
  return {
    annotations: built.value.flatMap(({ metadata }) =>
      Object.values(metadata.annotations ?? {}),
    ),
    warnings: parsed.warnings
      .filter(({ id }) => id.startsWith('Redirect'))
      .map(({ id, message }) => `${id} ${message}`),
  };
}

describe.each(['ingress-nginx', 'traefik-nginx', 'haproxy-ingress'])(
  'a redirect of %s, which drops the path',
  profile => {
    it.each([
      ['/', 'https://shop.example.com', 'the start page of shop.example.com'],
      ['/app', 'https://shop.example.com/app', 'https://shop.example.com/app'],
    ])('leads to what is served: %s', (path, address, told) => {
      const { annotations, warnings } = written(profile, path);
      expect(annotations).toContain(address);
      expect(warnings).toEqual([
        expect.stringContaining(`RedirectDropsPath Redirects lead to ${told}:`),
      ]);
    });
  },
);

it.each(['traefik', 'gateway-api', 'haproxy', 'kong'])(
  'a redirect of %s keeps the path, and is told to lead elsewhere',
  profile => {
    expect(written(profile, '/').warnings).toEqual([]);
    expect(written(profile, '/app').warnings).toEqual([
      'RedirectToUnserved Redirects keep the path, and only /app is served: https://old.example.com/ leads to https://shop.example.com/, which this exposure does not serve.',
    ]);
  },
);
