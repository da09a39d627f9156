import { readObject } from '../readObject';

const solverOf = (solver: unknown) =>
  readObject('Challenge', { metadata: { name: 'c' }, spec: { solver } })
    ?.solver;

it.each([
  [
    'a built-in DNS provider',
    {
      dns01: {
        cnameStrategy: 'Follow',
        cloudflare: { apiTokenSecretRef: { name: 'token', key: 'api' } },
      },
    },
    {
      provider: 'cloudflare',
      cnameStrategy: 'Follow',
      secrets: [{ name: 'token', key: 'api' }],
    },
  ],
  [
    'a webhook',
    { dns01: { webhook: { groupName: 'acme.example.org', solverName: 'x' } } },
    { provider: 'webhook', groupName: 'acme.example.org', solverName: 'x' },
  ],
  [
    'an Ingress',
    { http01: { ingress: { ingressClassName: 'nginx' } } },
    { provider: 'ingress', className: 'nginx' },
  ],
  [
    'an Ingress by the older field',
    { http01: { ingress: { class: 'nginx', name: 'web' } } },
    { className: 'nginx', ingressName: 'web' },
  ],
  [
    'a Gateway',
    { http01: { gatewayHTTPRoute: { parentRefs: [{ name: 'public' }] } } },
    { provider: 'gatewayHTTPRoute', parents: [{ kind: 'Gateway' }] },
  ],
  ['nothing', undefined, { provider: undefined, secrets: [], parents: [] }],
  ['odd values', { dns01: [], http01: 7 }, { provider: undefined }],
  [
    'a Secret without a name',
    { dns01: { route53: { secretAccessKeySecretRef: { name: '' } } } },
    { provider: 'route53', secrets: [] },
  ],
])('reads %s', (_, written, read) => {
  expect(solverOf(written)).toMatchObject(read);
});
