import { profileOf } from '../../../controllers/profiles';
import type { Manifest } from '../../Manifest';
import { at, entriesAt, itemsAt } from './at';
import { anObject, namesOf, ofKind } from './Guardrail';
import type { Guarded, Guardrail } from './Guardrail';

const hostsOf = (ingress: Manifest) =>
  itemsAt(ingress, 'spec', 'rules').map(rule => at(rule, 'host'));

const tlsHosts = (ingress: Manifest) =>
  itemsAt(ingress, 'spec', 'tls').flatMap(block => itemsAt(block, 'hosts'));

const pathsOf = (ingress: Manifest) =>
  itemsAt(ingress, 'spec', 'rules').flatMap(rule =>
    itemsAt(rule, 'http', 'paths').map(path => ({
      host: at(rule, 'host'),
      path: at(path, 'path'),
      service: at(path, 'backend', 'service'),
    })),
  );

const annotation = (object: Manifest, key: string) =>
  at(object, 'metadata', 'annotations', key);

const classAnnotation = 'kubernetes.io/ingress.class';

function repeated(values: readonly unknown[]): string[] {
  const texts = values.map(value => JSON.stringify(value));
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

/** Backends that are no Service of the files, with their ports. */
function danglingBackends(objects: readonly Manifest[]): string[] {
  const offered = ofKind(objects, 'Service').flatMap(({ metadata, spec }) =>
    itemsAt(spec, 'ports').flatMap(port => [
      `${metadata.namespace}/${metadata.name}:${at(port, 'port')}`,
      `${metadata.namespace}/${metadata.name}:${at(port, 'name')}`,
    ]),
  );
  return ofKind(objects, 'Ingress').flatMap(ingress =>
    pathsOf(ingress)
      .map(({ service }) => {
        const port =
          at(service, 'port', 'number') ?? at(service, 'port', 'name');
        return `${ingress.metadata.namespace}/${at(service, 'name')}:${port}`;
      })
      .filter(backend => !offered.includes(backend)),
  );
}

const isGke = ({ environment }: Guarded) =>
  profileOf(environment.ingress.profile)?.ingress?.classIn === 'annotation';

const login = ({ request }: Guarded) => request.access === 'login';

const servedElsewhere = (guarded: Guarded) =>
  ofKind(guarded.objects, 'Ingress').length > 0 &&
  ((login(guarded) &&
    guarded.environment.login?.oauth2Proxy.mode === 'shared') ||
    (guarded.environment.ingress.profile === 'alb' &&
      guarded.request.redirects.length > 0));

const wildcard = ({ request }: Guarded) =>
  request.hostnames.some(name => name.startsWith('*'));

const good = { host: 'a.example.com', http: { paths: [] } };
const anIngress = (
  spec: Record<string, unknown>,
  annotations: Record<string, string> = {},
) => anObject('Ingress', spec, { annotations });

const httpsOnly = (objects: readonly Manifest[]) =>
  namesOf(
    objects,
    'Ingress',
    ingress =>
      itemsAt(ingress, 'spec', 'tls').length === 0 ||
      annotation(ingress, 'kubernetes.io/ingress.allow-http') !== 'false',
  );

const gkeKeepsHttp = [
  'profile `gke`, where the annotation shuts port 80 and with it the redirect to HTTPS',
  isGke,
] as const;

const suspicious =
  /\b(alias|root)\s.*;|\/etc\/(passwd|shadow|group|nginx|ingress-controller)|\/var\/run\/secrets|_by_lua|[\n\r{}]/;

const badPath = (path: string) =>
  anIngress({
    rules: [{ host: 'a.example.com', http: { paths: [{ path }] } }],
  });

/** Rules about Ingress, in the words of `docs/guardrails.md`. */
export const ingressGuardrails: readonly Guardrail[] = [
  {
    tool: 'Gatekeeper library',
    rule: 'K8sHttpsOnly',
    asks: 'TLS, and `kubernetes.io/ingress.allow-http: "false"`',
    unless: gkeKeepsHttp,
    breaks: httpsOnly,
    bad: [anIngress({ tls: [{ hosts: ['a.example.com'] }] })],
  },
  {
    tool: 'Kyverno',
    rule: 'require-ingress-https',
    asks: 'TLS, and `kubernetes.io/ingress.allow-http: "false"`',
    unless: gkeKeepsHttp,
    breaks: httpsOnly,
    bad: [anIngress({}, { 'kubernetes.io/ingress.allow-http': 'false' })],
  },
  {
    tool: 'Gatekeeper library',
    rule: 'K8sUniqueIngressHost',
    asks: 'no hostname in two Ingresses',
    unless: [
      'access login, whose own path on the same hostname is an Ingress beside the app’s; the platform team exempts the label `app.kubernetes.io/component: oauth2-proxy`',
      login,
    ],
    breaks: objects => repeated(ofKind(objects, 'Ingress').flatMap(hostsOf)),
    bad: [anIngress({ rules: [good] }), anIngress({ rules: [good] })],
  },
  {
    tool: 'Kyverno',
    rule: 'unique-ingress-host-and-path',
    asks: 'no hostname with the same path twice',
    breaks: objects =>
      repeated(
        ofKind(objects, 'Ingress')
          .flatMap(pathsOf)
          .map(({ host, path }) => [host, path]),
      ),
    bad: [badPath('/'), badPath('/')],
  },
  {
    tool: 'Gatekeeper library',
    rule: 'K8sBlockWildcardIngress',
    asks: 'no empty hostname and no `*`',
    unless: ['a request for a wildcard', wildcard],
    breaks: objects =>
      namesOf(objects, 'Ingress', ingress =>
        hostsOf(ingress).some(host => !host || String(host).includes('*')),
      ),
    bad: [anIngress({ rules: [{}] })],
  },
  {
    tool: 'Kyverno',
    rule: 'restrict-ingress-wildcard',
    asks: 'no `*` in a hostname',
    unless: ['a request for a wildcard', wildcard],
    breaks: objects =>
      namesOf(objects, 'Ingress', ingress =>
        hostsOf(ingress).some(host => String(host).includes('*')),
      ),
    bad: [anIngress({ rules: [{ host: '*.example.com' }] })],
  },
  {
    tool: 'Kyverno',
    rule: 'disallow-empty-ingress-host',
    asks: 'a hostname in every rule',
    breaks: objects =>
      namesOf(
        objects,
        'Ingress',
        ingress =>
          hostsOf(ingress).length === 0 || hostsOf(ingress).some(host => !host),
      ),
    bad: [anIngress({ rules: [{ http: {} }] })],
  },
  {
    tool: 'Kyverno',
    rule: 'restrict-ingress-host',
    asks: 'one hostname for each Ingress',
    breaks: objects =>
      namesOf(objects, 'Ingress', ingress => hostsOf(ingress).length !== 1),
    bad: [anIngress({ rules: [good, good] })],
  },
  {
    tool: 'Kyverno',
    rule: 'ingress-host-match-tls',
    asks: 'every hostname of a rule in a TLS block',
    breaks: objects =>
      namesOf(objects, 'Ingress', ingress =>
        hostsOf(ingress).some(host => !tlsHosts(ingress).includes(host)),
      ),
    bad: [anIngress({ rules: [good], tls: [{ hosts: ['b.example.com'] }] })],
  },
  {
    tool: 'Polaris',
    rule: 'tlsSettingsMissing',
    asks: 'TLS in every Ingress',
    breaks: objects =>
      namesOf(
        objects,
        'Ingress',
        ingress => itemsAt(ingress, 'spec', 'tls').length === 0,
      ),
    bad: [anIngress({})],
  },
  {
    tool: 'Kyverno',
    rule: 'restrict-ingress-classes',
    asks: 'the old annotation `kubernetes.io/ingress.class`',
    unless: [
      'every profile but `gke`: the API server refuses the annotation beside `ingressClassName`, which replaced it',
      guarded =>
        !isGke(guarded) && ofKind(guarded.objects, 'Ingress').length > 0,
    ],
    breaks: objects =>
      namesOf(
        objects,
        'Ingress',
        ingress => annotation(ingress, classAnnotation) === undefined,
      ),
    bad: [anIngress({})],
  },
  {
    tool: 'API server',
    rule: 'ingressClassName',
    asks: 'the class in one place only',
    breaks: objects =>
      namesOf(
        objects,
        'Ingress',
        ingress =>
          (annotation(ingress, classAnnotation) === undefined) ===
          (at(ingress, 'spec', 'ingressClassName') === undefined),
      ),
    bad: [anIngress({ ingressClassName: 'a' }, { [classAnnotation]: 'b' })],
  },
  {
    tool: 'Kyverno',
    rule: 'restrict-ingress-defaultbackend',
    asks: 'no default backend',
    breaks: objects =>
      namesOf(
        objects,
        'Ingress',
        ingress => at(ingress, 'spec', 'defaultBackend') !== undefined,
      ),
    bad: [anIngress({ defaultBackend: {} })],
  },
  {
    tool: 'Kyverno',
    rule: 'nginx-ingress/restrict-annotations',
    asks: 'no configuration of the controller in annotations',
    breaks: objects =>
      namesOf(objects, 'Ingress', ingress =>
        entriesAt(ingress, 'metadata', 'annotations').some(
          ([key, value]) => /nginx/.test(key) && suspicious.test(String(value)),
        ),
      ),
    bad: [anIngress({}, { 'nginx.org/x': 'alias /etc/passwd;' })],
  },
  {
    tool: 'Kyverno',
    rule: 'disallow-ingress-nginx-custom-snippets',
    asks: 'no annotation that ends in `-snippet`',
    breaks: objects =>
      namesOf(objects, 'Ingress', ingress =>
        entriesAt(ingress, 'metadata', 'annotations').some(([key]) =>
          /-snippets?$/.test(key),
        ),
      ),
    bad: [anIngress({}, { 'nginx.ingress.kubernetes.io/server-snippet': 'x' })],
  },
  {
    tool: 'Kyverno',
    rule: 'nginx-ingress/restrict-ingress-paths',
    asks: 'no path below `/etc`, `/root` or `/var/run/secrets`',
    breaks: objects =>
      namesOf(objects, 'Ingress', ingress =>
        pathsOf(ingress).some(({ path }) =>
          /^\/(etc|root|var\/run)(\/|$)/.test(String(path)),
        ),
      ),
    bad: [badPath('/etc/passwd')],
  },
  ...[
    ['kube-score', 'ingress-targets-service'],
    ['kube-linter', 'dangling-ingress'],
  ].map(
    ([tool = '', rule = '']): Guardrail => ({
      tool,
      rule,
      asks: 'the Service and port of every backend among the files',
      unless: [
        'access login with a shared proxy, unless the proxy’s own files are judged together with these; `login.oauth2Proxy.mode: own` brings its Service. And a redirect with profile `alb`, whose backend is the name of an action',
        servedElsewhere,
      ],
      breaks: danglingBackends,
      bad: [badPath('/')],
    }),
  ),
];
