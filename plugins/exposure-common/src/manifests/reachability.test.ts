import type {
  Environment,
  ExposurePlatform,
} from '../platform/ExposurePlatform';
import type { ExposureRequest } from '../request/ExposureRequest';
import { parseAsked } from '../writing/testing/asked';
import { placeRequest } from '../request/PlacedRequest';
import { buildManifests } from './testing/buildManifests';
import type { Manifest } from './Manifest';
import { acceptedRequests, seed } from './testing/arbitraryRequest';
import {
  appPod,
  appPort,
  controllersOf,
  firstAddressOf,
  ownProxies,
  solverPod,
  strangersTo,
} from './testing/exposedWorld';
import type { Connection, Endpoint, Pod } from './testing/policies/Endpoint';
import type { Judged } from './testing/policies/Judged';
import { policiesOf, reaches } from './testing/policies/reaches';
import { readCases } from './testing/readCases';

/** One exposure with all that stands around it. */
interface Exposed {
  request: ExposureRequest;
  environment: Environment;
  objects: Manifest[];
  policies: Judged[];
  app: Pod;
  controllers: Endpoint[];
}

/** What must come about, or must not. */
type Expectation = readonly [string, Connection, boolean];

const clusterDns: Pod = {
  namespace: 'kube-system',
  labels: { 'k8s-app': 'kube-dns' },
};
const nodeLocalDns = { ip: '169.254.20.10' };
const publicDns = { ip: '192.0.2.53' };
const internet = { ip: '198.18.0.1' };

function expose(request: ExposureRequest, platform: ExposurePlatform): Exposed {
  const placed = placeRequest(request, platform);
  const built = buildManifests(request, platform);
  if (!placed || !built.ok) {
    throw new Error(JSON.stringify(built));
  }
  const { environment } = placed;
  return {
    request,
    environment,
    objects: built.value,
    policies: policiesOf(built.value),
    app: appPod(request),
    controllers: controllersOf(environment),
  };
}

const both = (
  what: string,
  connection: Connection,
  expected: boolean,
): Expectation[] => [
  [`${what} over TCP`, connection, expected],
  [`${what} over UDP`, { ...connection, protocol: 'UDP' }, expected],
];

/** Who gets to the app's pods. */
function toApp({ request, app, controllers }: Exposed): Expectation[] {
  const port = appPort(request);
  const otherPort = port === 9 ? 10 : 9;
  return [
    ...controllers.flatMap((from): Expectation[] => [
      ['the controller reaches the app', { from, to: app, port }, true],
      ['and no other port', { from, to: app, port: otherPort }, false],
      [
        'nor the port over UDP',
        { from, to: app, port, protocol: 'UDP' },
        false,
      ],
    ]),
    ...strangersTo(request).map(
      (from): Expectation => [
        `${JSON.stringify(from)} does not reach the app`,
        { from, to: app, port },
        false,
      ],
    ),
  ];
}

/** What a guarded pod reaches: names, as the platform says, and nothing else. */
function fromGuarded(
  { environment, request }: Exposed,
  pod: Pod,
  open = false,
): Expectation[] {
  const { dnsEgress } = environment.networkPolicy;
  const dns = (to: Endpoint, expected: boolean) =>
    both(`DNS at ${JSON.stringify(to)}`, { from: pod, to, port: 53 }, expected);
  return [
    ...dns(clusterDns, true),
    ...dns(nodeLocalDns, open || dnsEgress !== 'clusterDns'),
    ...dns(publicDns, open || dnsEgress === 'anywhere'),
    ...both(
      'no other port of the DNS',
      { from: pod, to: clusterDns, port: 54 },
      open,
    ),
    ...strangersTo(request).map(
      (to): Expectation => [
        `the pod reaches ${JSON.stringify(to)}`,
        { from: pod, to, port: 80 },
        open,
      ],
    ),
  ];
}

function toSolver({
  request,
  environment,
  controllers,
}: Exposed): Expectation[] {
  const to = solverPod(request);
  const { solverPolicy } = environment.certificates;
  const shipped = solverPolicy === 'platform';
  const denied = environment.networkPolicy.defaultDeny === 'namespace';
  return controllers.map(from => [
    'the controller reaches the solver, unless its policy is the platform\u2019s',
    { from, to, port: 8089 },
    !(shipped && denied),
  ]);
}

function guardedSolver({ request, controllers }: Exposed): Expectation[] {
  const to = solverPod(request);
  return [
    ...controllers.map(
      (from): Expectation => [
        'no other port of the solver',
        { from, to, port: 80 },
        false,
      ],
    ),
    ...strangersTo(request).map(
      (from): Expectation => [
        `${JSON.stringify(from)} does not reach the solver`,
        { from, to, port: 8089 },
        false,
      ],
    ),
  ];
}

function ownLogin(exposed: Exposed): Expectation[] {
  const { environment, objects, controllers, request } = exposed;
  const {
    port = 0,
    identityProviderCidrs = [],
    oidcIssuerUrl = 'https://id.example.com',
  } = environment.login?.oauth2Proxy ?? {};
  const [network] = identityProviderCidrs;
  const provider = network ? { ip: firstAddressOf(network) } : internet;
  const providerPort = Number(new URL(oidcIssuerUrl).port) || 443;
  return ownProxies(objects).flatMap((proxy): Expectation[] => [
    ...controllers.map(
      (from): Expectation => [
        'the controller reaches the login',
        { from, to: proxy, port },
        true,
      ],
    ),
    ...strangersTo(request).map(
      (from): Expectation => [
        `${JSON.stringify(from)} does not reach the login`,
        { from, to: proxy, port },
        false,
      ],
    ),
    [
      'the login reaches the identity provider',
      { from: proxy, to: provider, port: providerPort },
      true,
    ],
    [
      'the login reaches nobody else',
      {
        from: proxy,
        to: network ? internet : exposed.app,
        port: network ? providerPort : 25,
      },
      false,
    ],
    ...fromGuarded(exposed, proxy),
  ]);
}

function sharedLogin({
  request,
  environment,
  controllers,
}: Exposed): Expectation[] {
  const proxy = environment.login?.oauth2Proxy;
  if (request.access !== 'login' || proxy?.mode !== 'shared') {
    return [];
  }
  const pod = { namespace: proxy.namespace, labels: proxy.podLabels ?? {} };
  return controllers.map(
    (from): Expectation => [
      'the controller reaches the shared login',
      { from, to: pod, port: proxy.port },
      true,
    ],
  );
}

function bystanders({ environment, request }: Exposed): Expectation[] {
  const bystander: Pod = {
    namespace: request.namespace,
    labels: { app: 'bystander' },
  };
  const free = environment.networkPolicy.defaultDeny !== 'namespace';
  return [
    [
      'others of the namespace',
      { from: internet, to: bystander, port: 80 },
      free,
    ],
    [
      'others of the namespace',
      { from: bystander, to: internet, port: 80 },
      free,
    ],
    [
      'other namespaces',
      {
        from: internet,
        to: { ...bystander, namespace: 'elsewhere' },
        port: 80,
      },
      true,
    ],
  ];
}

function expectationsOf(exposed: Exposed, solves: boolean): Expectation[] {
  const { environment, app } = exposed;
  const generates =
    solves && environment.certificates.solverPolicy === 'generate';
  return [
    ...toApp(exposed),
    ...fromGuarded(
      exposed,
      app,
      environment.networkPolicy.defaultDeny === 'none',
    ),
    ...(solves ? toSolver(exposed) : []),
    ...(generates ? guardedSolver(exposed) : []),
    ...ownLogin(exposed),
    ...sharedLogin(exposed),
    ...bystanders(exposed),
  ];
}

/** Expectations that the policies do not meet. */
function surprises(request: ExposureRequest, platform: ExposurePlatform) {
  const exposed = expose(request, platform);
  const issuer = placeRequest(request, platform)?.issuer;
  const solves = issuer?.solvers.includes('http01') ?? false;
  return expectationsOf(exposed, solves)
    .filter(
      ([, connection, expected]) =>
        reaches(exposed.policies, connection) !== expected,
    )
    .map(([what, connection]) => ({
      what,
      connection,
      profile: exposed.environment.ingress,
      networkPolicy: exposed.environment.networkPolicy,
    }));
}

it.each(readCases().map(({ name, ...rest }) => [name, rest] as const))(
  '%s: who reaches whom',
  (_, { request, platform }) => {
    const parsed = parseAsked(request, platform);
    if (!parsed.ok) {
      throw new Error(JSON.stringify(parsed.refusals));
    }
    expect(surprises(parsed.value, platform)).toEqual([]);
  },
);

it(`who reaches whom, for random requests (seed ${seed})`, () => {
  const all = acceptedRequests(3_000).flatMap(({ request, platform }) =>
    surprises(request, platform),
  );
  expect({ surprises: all.length, first: all[0] }).toEqual({ surprises: 0 });
});
