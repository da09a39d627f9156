import { parseAsked } from '../../writing/testing/asked';
import { aPlatform, aRequest } from '../testing/aPlatform';

const gatewayApi = {
  ingress: {
    profile: 'gateway-api',
    target: 'app.prod-eu.example.net',
    sourceIp: 'preserved',
    gateway: { name: 'public', namespace: 'gateways' },
  },
};
const ownListeners = {
  ingress: {
    ...gatewayApi.ingress,
    gateway: { ...gatewayApi.ingress.gateway, listenerSets: false },
  },
};
const ingressNginx = {
  ingress: { profile: 'ingress-nginx', target: 'app.prod-eu.example.net' },
};
const allowlist = { access: 'allowlist', allowlist: ['203.0.113.0/24'] };

it.each([
  ['StagingIssuer', { issuer: 'letsencrypt-staging' }, {}],
  ['PrivateIssuer', { issuer: 'company-ca' }, {}],
  ['AllowlistBlocksProbes', allowlist, {}],
  ['PodPortNamed', { podPort: 'http' }, {}],
  ['CertificateOfGateway', {}, ownListeners],
  ['GatewayAdmitsNamespace', {}, ownListeners],
  [
    'GatewayFindsVisitors',
    allowlist,
    { ingress: { ...gatewayApi.ingress, sourceIp: 'proxyProtocol' } },
  ],
  ['LoginAnswersEnvoy', { access: 'login' }, gatewayApi],
  ['LoginAnswersTraefik', { access: 'login' }, {}],
  ['LoginAnswersController', { access: 'login' }, ingressNginx],
  ['GatewayAdmitsNamespace', {}, gatewayApi],
  [
    'TraefikFindsVisitors',
    allowlist,
    {
      ingress: {
        profile: 'traefik',
        target: 'a.example.net',
        sourceIp: 'forwardedFor',
        trustedHops: 1,
      },
    },
  ],
  [
    'LoginNeedsSecret',
    { access: 'login' },
    { login: { oauth2Proxy: { mode: 'own', service: 'oauth2-proxy' } } },
  ],
  ['NamespaceWideDeny', {}, { networkPolicy: { defaultDeny: 'namespace' } }],
  [
    'SharedLoginShutIn',
    { access: 'login' },
    { networkPolicy: { defaultDeny: 'namespace' } },
  ],
  [
    'AddressOfIngress',
    { issuer: 'letsencrypt-dns' },
    { ingress: { profile: 'gke', target: 'a.example.net' } },
  ],
  [
    'ControllerRetired',
    {},
    { ingress: { profile: 'ingress-nginx', target: 'a.example.net' } },
  ],
  [
    'RedirectDropsPath',
    { redirects: ['www.example.com'] },
    { ingress: { profile: 'ingress-nginx', target: 'a.example.net' } },
  ],
])('warns of %s', (id, changes, environment) => {
  const parsed = parseAsked(
    aRequest({ ...changes }),
    aPlatform({ ...environment }),
  );
  expect(parsed).toMatchObject({
    ok: true,
    warnings: expect.arrayContaining([
      { id, message: expect.stringContaining(' ') },
    ]),
  });
});
