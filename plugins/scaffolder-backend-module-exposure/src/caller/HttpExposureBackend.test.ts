import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import { HttpExposureBackend } from './HttpExposureBackend';

const place = {
  entityRef: 'component:default/shop',
  component: 'shop',
  environment: 'prod-eu',
  namespace: 'shop',
};

const service = {
  name: 'shop',
  namespace: 'shop',
  type: 'ClusterIP',
  ports: [{ port: 80, targetPort: 'http', protocol: 'TCP' }],
};

/** An exposure as the backend answers it, as far as it matters here. */
const exposureWith = (namespace: string, number?: number, state = 'open') => ({
  environment: namespace === 'shop' ? 'prod-eu' : 'staging-eu',
  namespace,
  hostname: `h${number ?? 0}.example.com`,
  headline: 'inReview',
  ...(number && { pullRequest: pullRequest(number, state) }),
});

const pullRequest = (number: number, state = 'open') => ({
  url: `https://forge.test/acme/shop/pull/${number}`,
  title: 'Expose',
  state,
});

const entityExposures = {
  exposures: [
    exposureWith('shop'),
    exposureWith('shop', 7),
    { ...exposureWith('shop', 7), hostname: 'second.example.com' },
    exposureWith('shop', 6, 'merged'),
    exposureWith('bank', 8),
  ],
  sources: [],
  hidden: 0,
};

const ida = mockCredentials.user('user:default/ida');
const stranger = mockCredentials.user('user:default/stranger');

/** What arrived at the backend: who asked for what. */
const asked: { user: string; path: string; body: unknown }[] = [];
/** What the backend answers instead, where a test says so. */
let answer: ((res: ServerResponse) => void) | undefined;

function sendJson(res: ServerResponse, body: unknown): void {
  res.setHeader('Content-Type', 'application/json');
  res.end(JSON.stringify(body));
}

async function bodyOf(req: IncomingMessage): Promise<unknown> {
  const body = await text(req);
  return body === '' ? undefined : JSON.parse(body);
}

/** An exposure backend that shows `shop` to Ida alone. */
const exposureBackend = createBackendPlugin({
  pluginId: 'exposure',
  register(reg) {
    reg.registerInit({
      deps: {
        router: coreServices.httpRouter,
        httpAuth: coreServices.httpAuth,
      },
      async init({ router, httpAuth }) {
        router.use(async (req, res, next) => {
          const credentials = await httpAuth.credentials(req, {
            allow: ['user'],
          });
          const user = credentials.principal.userEntityRef;
          asked.push({ user, path: req.url, body: await bodyOf(req) });
          if (answer) {
            answer(res);
          } else if (user !== ida.principal.userEntityRef) {
            next(new NotFoundError('No entity named shop found'));
          } else if (req.path.endsWith('/services')) {
            sendJson(res, {
              services: [service],
              notRead: [],
              more: 'ignored',
            });
          } else if (req.path.endsWith('/shop')) {
            sendJson(res, entityExposures);
          } else {
            sendJson(res, {
              checks: [
                {
                  reason: 'HostConflict',
                  severity: 'error',
                  title: 'Taken',
                  explanation: 'By somebody',
                },
              ],
              notChecked: [],
              files: [],
            });
          }
        });
      },
    });
  },
});

let backend: Awaited<ReturnType<typeof startTestBackend>>;
let exposure: HttpExposureBackend;

beforeAll(async () => {
  backend = await startTestBackend({ features: [exposureBackend] });
  exposure = new HttpExposureBackend({
    auth: mockServices.auth({ pluginId: 'scaffolder' }),
    discovery: {
      getBaseUrl: async pluginId =>
        `http://127.0.0.1:${backend.server.port()}/api/${pluginId}`,
      getExternalBaseUrl: async () => 'http://unused.test',
    },
  });
});

afterAll(() => backend.stop());

beforeEach(() => {
  asked.length = 0;
  answer = undefined;
});

it('asks for Services in the name of whoever runs the task', async () => {
  expect(await exposure.services(place, ida)).toEqual({
    services: [service],
    notRead: [],
  });
  expect(asked).toMatchObject([
    {
      user: 'user:default/ida',
      path: '/v1/entities/component/default/shop/services?environment=prod-eu',
    },
  ]);
});

it('sends the request to the preflight in the name of whoever runs the task', async () => {
  expect(await exposure.preflight({ hostnames: ['a.test'] }, ida)).toEqual({
    checks: [
      { reason: 'HostConflict', title: 'Taken', explanation: 'By somebody' },
    ],
    notChecked: [],
  });
  expect(asked).toEqual([
    {
      user: 'user:default/ida',
      path: '/v1/preflight',
      body: { hostnames: ['a.test'] },
    },
  ]);
});

it('asks for pull requests in the name of whoever runs the task, and takes those of the place, each once', async () => {
  expect(await exposure.pullRequests(place, ida)).toEqual({
    pullRequests: [
      {
        ...pullRequest(7),
        hostnames: ['h7.example.com', 'second.example.com'],
      },
      { ...pullRequest(6, 'merged'), hostnames: ['h6.example.com'] },
    ],
  });
  expect(asked).toMatchObject([
    {
      user: 'user:default/ida',
      path: '/v1/entities/component/default/shop',
    },
  ]);
});

it('sees no more for a second user than that user may see', async () => {
  const because = expect.stringContaining('404');
  expect(await exposure.services(place, stranger)).toEqual({
    services: [],
    notRead: [{ namespace: 'shop', because }],
  });
  expect(await exposure.preflight({}, stranger)).toEqual({
    checks: [],
    notChecked: [{ check: 'cluster', because }],
  });
  expect(await exposure.pullRequests(place, stranger)).toEqual({
    pullRequests: [],
    notRead: because,
  });
  expect(asked.map(({ user }) => user)).toEqual(
    Array(3).fill('user:default/stranger'),
  );
});

const refusal = (status: number, message: string) => (res: ServerResponse) => {
  res.statusCode = status;
  const response = { statusCode: status };
  sendJson(res, { error: { name: 'Error', message }, response });
};

const notUnderstood =
  /^the exposure backend sent an answer that could not be parsed$/;

it.each<[string, (res: ServerResponse) => void, RegExp]>([
  ['no JSON', res => res.end('<html>'), notUnderstood],
  [
    'another shape',
    res => sendJson(res, { services: 'many', checks: 7, exposures: {} }),
    notUnderstood,
  ],
  ['nothing', res => sendJson(res, null), notUnderstood],
  [
    'a redirect',
    res => res.writeHead(302, { Location: '/' }).end(),
    /^the exposure backend did not respond: /,
  ],
  [
    'an error',
    res => res.writeHead(500).end('{}'),
    /^the exposure backend answered 500: /,
  ],
  [
    'a permission that is missing',
    refusal(403, 'not yours'),
    /^the exposure backend answered 403: not yours$/,
  ],
  [
    'a request that it refuses',
    refusal(400, 'path: too long'),
    /^the exposure backend answered 400: path: too long$/,
  ],
  [
    'a closed connection',
    res => res.destroy(),
    /^the exposure backend did not respond: /,
  ],
])('tells that it could not look after %s', async (_, respond, words) => {
  answer = respond;
  const because = expect.stringMatching(words);
  expect(await exposure.services(place, ida)).toEqual({
    services: [],
    notRead: [{ namespace: 'shop', because }],
  });
  expect(await exposure.preflight({}, ida)).toEqual({
    checks: [],
    notChecked: [{ check: 'cluster', because }],
  });
  expect(await exposure.pullRequests(place, ida)).toEqual({
    pullRequests: [],
    notRead: because,
  });
});

it('tells that it could not look where no backend is found', async () => {
  const alone = new HttpExposureBackend({
    auth: mockServices.auth({ pluginId: 'scaffolder' }),
    discovery: {
      getBaseUrl: async () => {
        throw new Error('no such plugin');
      },
      getExternalBaseUrl: async () => '',
    },
  });
  expect((await alone.services(place, ida)).notRead).toEqual([
    { namespace: 'shop', because: expect.stringContaining('no such plugin') },
  ]);
});
