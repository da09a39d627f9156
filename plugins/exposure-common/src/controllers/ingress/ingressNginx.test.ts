import { parseAsked } from '../../writing/testing/asked';
import { aPlatform, aRequest } from '../../request/testing/aPlatform';
import { buildManifests } from '../../manifests/testing/buildManifests';

const prefix = 'nginx.ingress.kubernetes.io/';

function annotationsOf(profile: string, changes: object) {
  const platform = aPlatform({
    ingress: {
      profile,
      target: 'app.example.net',
      sourceIp: 'proxyProtocol',
    },
  });
  const request = parseAsked(aRequest({ ...changes }), platform);
  if (!request.ok) {
    throw new Error(JSON.stringify(request.refusals));
  }
  const built = buildManifests(request.value, platform);
  if (!built.ok) {
    throw new Error(JSON.stringify(built.refusals));
  }
  return built.value
    .filter(({ kind }) => kind === 'Ingress')
    .map(({ metadata }) => metadata.annotations ?? {});
}

// nginx resolves names without search domains: https://nginx.org/en/docs/http/ngx_http_core_module.html#resolver
it.each([
  ['ingress-nginx', 'http://oauth2-proxy.shop.svc.cluster.local:4180'],
  ['traefik-nginx', 'http://oauth2-proxy.shop.svc:4180'],
])('%s asks the login inside the cluster', (profile, address) => {
  const [app] = annotationsOf(profile, { access: 'login' });
  expect(app).toMatchObject({
    [`${prefix}auth-url`]: `${address}/oauth2/auth`,
    [`${prefix}auth-signin`]:
      'https://$host/oauth2/start?rd=$escaped_request_uri',
  });
});

// The cookie of a session is up to 4 KB and comes in several parts; so does a token in an answer to the controller.
it('ingress-nginx has room for the headers of a login, where one answers and nowhere else', () => {
  const sizes = (changes: object) =>
    annotationsOf('ingress-nginx', changes).map(
      annotations => annotations[`${prefix}proxy-buffer-size`],
    );
  expect(sizes({ access: 'login', redirects: ['old.example.com'] })).toEqual([
    '16k',
    undefined,
    '16k',
  ]);
  expect(sizes({})).toEqual([undefined]);
});
