import { mockApis } from '@backstage/frontend-test-utils';
import { ExposureClient } from './ExposureClient';

const shop = { kind: 'Component', namespace: 'default', name: 'shop' };
const answer = { exposures: [], sources: [], hidden: 0 };

function clientWith(...responses: Response[]) {
  const requests: Request[] = [];
  const fetchApi = {
    fetch: async (url: RequestInfo | URL, init?: RequestInit) => {
      requests.push(new Request(url, init));
      return responses.shift() ?? Response.error();
    },
  };
  const discoveryApi = mockApis.discovery();
  return { requests, client: new ExposureClient({ discoveryApi, fetchApi }) };
}

function json(body: unknown, init?: ResponseInit) {
  return new Response(JSON.stringify(body), {
    headers: { 'Content-Type': 'application/json', ETag: '"1"' },
    ...init,
  });
}

function errorResponse(status: number, error: object) {
  const body = { error, response: { statusCode: status } };
  return json(body, {
    status,
    headers: { 'Content-Type': 'application/json' },
  });
}

describe('ExposureClient', () => {
  it('asks for the entity in lower case, with its parts escaped', async () => {
    const { client, requests } = clientWith(json(answer));
    await client.exposuresOf({ ...shop, name: 'a/b' });
    expect(requests[0]?.url).toMatch(
      /\/api\/exposure\/v1\/entities\/component\/default\/a%2Fb$/,
    );
  });

  it('asks with the last ETag and keeps the answer that has not changed', async () => {
    const { client, requests } = clientWith(
      json(answer),
      new Response(null, { status: 304 }),
    );
    const first = await client.exposuresOf(shop);
    const second = await client.exposuresOf(shop);
    expect(requests[1]?.headers.get('If-None-Match')).toBe('"1"');
    expect(second).toBe(first);
  });

  it('asks for Services of one environment and for the requests that are there', async () => {
    const { client, requests } = clientWith(
      json({ services: [], notRead: [] }),
      json({ requests: [] }),
    );
    await client.servicesOf(shop, 'prod eu');
    await client.requestsOf(shop);
    const base = '/api/exposure/v1/entities/component/default/shop';
    expect(requests.map(({ url }) => url.slice(url.indexOf('/api')))).toEqual([
      `${base}/services?environment=prod+eu`,
      `${base}/requests`,
    ]);
  });

  it('throws the error of the backend', async () => {
    const { client } = clientWith(
      errorResponse(403, { name: 'NotAllowedError', message: 'no' }),
    );
    await expect(client.exposuresOf(shop)).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 403,
      cause: { name: 'NotAllowedError', message: 'no' },
    });
  });

  it('returns the rules that a request breaks', async () => {
    const refusals = [
      { field: 'hostnames[0]', rule: 'HostnameUnderscore', message: 'no "_"' },
    ];
    const { client } = clientWith(
      errorResponse(400, {
        name: 'InputError',
        message: 'hostnames[0]: no "_"',
        refusals: [...refusals, null, { field: 1 }],
      }),
    );
    await expect(client.preflight({})).resolves.toEqual({
      checks: [],
      notChecked: [],
      warnings: [],
      files: [],
      refusals,
    });
  });

  it('throws where a refused preflight names no rule', async () => {
    const { client } = clientWith(
      errorResponse(400, { name: 'InputError', message: 'not JSON' }),
    );
    await expect(client.preflight({})).rejects.toThrow('400');
  });
});
