import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { objectionsTo } from '../__testUtils__/openApi';
import { startExposureBackend } from '../__testUtils__/startExposureBackend';
import { createFakeWorld } from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';

const operation = 'get /v1/platform';
const path = '/api/exposure/v1/platform';

describe('GET /v1/platform', () => {
  it('tells what may be asked for, and neither addresses nor secrets', async () => {
    const { server } = await startExposureBackend(
      createFakeWorld(new ManualClock()),
    );
    const response = await request(server).get(path);
    expect(response.status).toBe(200);
    expect(objectionsTo(operation, response)).toEqual([]);
    expect(response.body.environments).toEqual([
      {
        id: 'prod',
        title: 'Production',
        stage: 'production',
        profile: 'ingress-nginx',
        access: expect.arrayContaining(['public']),
        cannot: expect.arrayContaining([
          { ability: 'login', because: 'No login is configured here.' },
        ]),
        issuers: [{ name: 'letsencrypt-prod', trust: 'public', default: true }],
      },
    ]);
    expect(response.body.environments[0].access).not.toContain('login');
    expect(response.body.environments[0].access).not.toContain('internal');
    expect(response.body.zones).toHaveLength(2);
    expect(response.text).not.toContain('app.example.net');
  });

  it('refuses nobody, and services', async () => {
    const { server } = await startExposureBackend(
      createFakeWorld(new ManualClock()),
    );
    const statusOf = async (authorization: string) => {
      const response = await request(server)
        .get(path)
        .set('Authorization', authorization);
      expect(objectionsTo(operation, response)).toEqual([]);
      return response.status;
    };
    expect(await statusOf(mockCredentials.none.header())).toBe(401);
    expect(await statusOf(mockCredentials.service.header())).toBe(403);
  });

  it('leaves out the zones that the caller may not ask for', async () => {
    const { server } = await startExposureBackend(
      createFakeWorld(new ManualClock()),
      {
        ownershipRefs: ['user:default/mock'],
      },
    );
    const { body } = await request(server).get(path);
    expect(body.caller).toEqual({
      userEntityRef: 'user:default/mock',
      ownershipEntityRefs: ['user:default/mock'],
    });
    expect(body.zones.map(({ suffix }: { suffix: string }) => suffix)).toEqual([
      'example.com',
    ]);
  });
});
