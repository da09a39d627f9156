import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { objectionsTo } from '../__testUtils__/openApi';
import { startExposureBackend } from '../__testUtils__/startExposureBackend';
import {
  type FakeWorld,
  createComponent,
  createFakeWorld,
} from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';
import { liveObjects } from '../testing/liveObjects';

const operation = 'post /v1/preflight';
const path = '/api/exposure/v1/preflight';
const hostname = 'shop.apps.example.com';

const body = {
  entityRef: 'component:default/shop',
  environment: 'prod',
  namespace: 'shop',
  hostnames: [hostname],
  service: { name: 'shop', port: 80 },
};

const pointsHere = [
  { name: hostname, type: 'CNAME', ttl: 60, data: 'app.example.net' },
  { name: 'app.example.net', type: 'A', ttl: 60, data: '203.0.113.10' },
];

/** The cluster before the request: the Service and its pod are there, the route is not. */
function applicationOnly(): object[] {
  const kinds = ['Service', 'EndpointSlice', 'ClusterIssuer'];
  return liveObjects(hostname).filter(
    object => 'kind' in object && kinds.includes(String(object.kind)),
  );
}

describe('POST /v1/preflight', () => {
  let world: FakeWorld;
  const post = async (input: object, options = {}) => {
    const { server } = await startExposureBackend(world, options);
    const response = await request(server).post(path).send(input);
    expect(objectionsTo(operation, response)).toEqual([]);
    return response;
  };
  const reasonsOf = (response: request.Response): string[] =>
    response.body.checks.map(({ reason }: { reason: string }) => reason);

  beforeEach(() => {
    world = createFakeWorld(new ManualClock());
    world.clusters.setObjects('prod', applicationOnly());
    world.dns.setRecords(pointsHere);
  });

  it('shows the files and has nothing to say when all is prepared', async () => {
    const response = await post(body);
    expect(response.status).toBe(200);
    expect(response.body.checks).toEqual([]);
    expect(
      response.body.files.map((file: { path: string }) => file.path),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/ingress\.yaml$/),
        expect.stringMatching(/certificate\.yaml$/),
        expect.stringMatching(/kustomization\.yaml$/),
      ]),
    );
    expect(response.body.files[0]).toMatchObject({
      content: expect.stringContaining(hostname),
      before: null,
    });
  });

  it('selects the pods by the label selector of the entity, as the scaffolder action does', async () => {
    const selected = createComponent('shop', {
      'backstage.io/kubernetes-namespace': 'shop,shop-test',
      'backstage.io/kubernetes-label-selector': 'tier=front',
    });
    world.clusters.setObjects('prod', []);
    const response = await post(body, { entities: [selected] });
    const contents = response.body.files.map(
      (file: { content: string }) => file.content,
    );
    expect(contents.join('')).toContain('tier: front');
    expect(contents.join('')).not.toContain('app: shop');
  });

  it('takes labels and port of the pods from the Service that is there', async () => {
    const response = await post(body);
    const contents = response.body.files
      .map((file: { content: string }) => file.content)
      .join('');
    expect(contents).toContain('port: 3000');
    expect(response.body.warnings).not.toContainEqual(
      expect.objectContaining({ id: expect.stringMatching(/Assumed$/) }),
    );
  });

  it('refuses a Service that leads out of the cluster', async () => {
    const shop = applicationOnly().find(
      object => 'kind' in object && object.kind === 'Service',
    );
    world.clusters.setObjects('prod', [
      { ...shop, spec: { type: 'ExternalName', externalName: 'x.example' } },
    ]);
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(response.body.error.refusals).toEqual([
      expect.objectContaining({ rule: 'ServiceIsExternalName' }),
    ]);
  });

  describe('with keep', () => {
    const { hostnames: _, service: __, ...place } = body;
    const keep = { ...place, keep: true };

    it('shows that nothing changes where all is kept', async () => {
      const first = await post({ ...body, path: '/shop' });
      for (const { path: file, content } of first.body.files) {
        world.repository.write(file, content);
      }
      const kept = await post(keep);
      expect(kept.status).toBe(200);
      for (const file of kept.body.files) {
        expect(file.content).toBe(file.before);
      }
    });

    it('makes a redirect of the old hostname', async () => {
      const first = await post(body);
      for (const { path: file, content } of first.body.files) {
        world.repository.write(file, content);
      }
      const renamed = await post({
        ...keep,
        hostnames: ['store.apps.example.com'],
        redirectOldHostnames: true,
      });
      const [ingress] = renamed.body.files;
      expect(ingress.content).toContain('store.apps.example.com');
      expect(ingress.content).toContain(
        'permanent-redirect: https://store.apps.example.com',
      );
    });

    it('refuses where nothing is there, and where nobody can say', async () => {
      const nothing = await post(keep);
      expect(nothing.body.error.refusals).toEqual([
        expect.objectContaining({ field: 'keep', rule: 'KeepNothingThere' }),
      ]);
      world.repository.readable = false;
      const unread = await post(keep);
      expect(unread.body.error.refusals).toEqual([
        expect.objectContaining({ field: 'keep', rule: 'KeepNotReadable' }),
      ]);
    });
  });

  it('shows what the files hold now', async () => {
    const first = await post(body);
    const [file] = first.body.files;
    world.repository.write(file.path, file.content);
    const second = await post(body);
    expect(second.body.files[0]).toEqual({ ...file, before: file.content });
  });

  it('shows nothing of a file that is somebody else’s', async () => {
    const [file] = (await post(body)).body.files;
    const theirs =
      'kind: ConfigMap\nmetadata: { name: x }\ndata: { a: hush }\n';
    world.repository.write(file.path, theirs);
    const needed = await post(body);
    expect(needed.status).toBe(400);
    expect(needed.text).not.toContain('hush');
    const spare = createFakeWorld(new ManualClock());
    const notNeeded = file.path.replace('ingress.yaml', 'oauth2-proxy.yaml');
    spare.repository.write(notNeeded, theirs);
    world = spare;
    const response = await post(body);
    expect(response.status).toBe(200);
    expect(response.text).not.toContain('hush');
  });

  it('shows a file that goes', async () => {
    const [{ path: file, content }] = (await post(body)).body.files;
    const left = file.replace('ingress.yaml', 'oauth2-proxy.yaml');
    world.repository.write(left, content);
    const { body: answer } = await post(body);
    expect(answer.files).toContainEqual({
      path: left,
      content: null,
      before: content,
    });
  });

  it('says so when the repository cannot be read', async () => {
    world.repository.readable = false;
    const response = await post(body);
    expect(response.body.files[0].before).toBeNull();
    expect(response.body.notChecked).toContainEqual({
      check: 'before',
      because: 'the repository could not be read',
    });
  });

  it('tells of a Service that is not there, and of a port it does not have', async () => {
    world.clusters.setObjects('prod', []);
    expect(reasonsOf(await post(body))).toContain('BackendServiceMissing');
    world.clusters.setObjects('prod', applicationOnly());
    const wrongPort = { ...body, service: { name: 'shop', port: 81 } };
    expect(reasonsOf(await post(wrongPort))).toContain('ServicePortMissing');
  });

  it('tells what the DNS says now', async () => {
    world.dns.setRecords(pointsHere.slice(1));
    const theirs = { ...body, hostnames: ['shop.example.com'] };
    expect(reasonsOf(await post(theirs))).toContain('HostnameDoesNotResolve');
  });

  it('tells that the platform’s own name leads nowhere', async () => {
    world.dns.setRecords(pointsHere.slice(0, 1));
    expect(reasonsOf(await post(body))).toContain(
      'PlatformTargetDoesNotResolve',
    );
  });

  it('waits for no record that the platform will write', async () => {
    world.dns.setRecords(pointsHere.slice(1));
    expect(reasonsOf(await post(body))).toEqual([]);
  });

  it('tells that a hostname is taken, and not by whom', async () => {
    const theirs = JSON.parse(
      JSON.stringify(liveObjects(hostname)).replaceAll(
        '"namespace":"shop"',
        '"namespace":"secret-project"',
      ),
    );
    world.clusters.setObjects('prod', [...applicationOnly(), ...theirs]);
    const response = await post(body);
    expect(reasonsOf(response)).toContain('HostConflict');
    expect(response.text).not.toContain('secret-project');
  });

  it('says what could not be checked when the cluster was not read', async () => {
    world = createFakeWorld(new ManualClock());
    const response = await post(body);
    const checks = response.body.notChecked.map(
      ({ check }: { check: string }) => check,
    );
    expect(checks).toEqual(
      expect.arrayContaining(['BackendServiceMissing', 'HostConflict']),
    );
    expect(reasonsOf(response)).not.toContain('BackendServiceMissing');
  });

  it.each([
    [
      'a hostname outside every zone',
      { hostnames: ['shop.example.org'] },
      'hostnames[0]',
    ],
    ['an unknown environment', { environment: 'mars' }, 'environment'],
    ['a field that there is not', { frontdoor: true }, 'frontdoor'],
    [
      'a Service name with a line break',
      { service: { name: 'a\nb', port: 80 } },
      'service.name',
    ],
    ['another namespace than the entity’s', { namespace: 'bank' }, 'namespace'],
    ['a prototype', JSON.parse('{"__proto__x":1}'), '__proto__x'],
  ])('refuses %s by the name of the field', async (_, change, field) => {
    const response = await post({ ...body, ...change });
    expect(response.status).toBe(400);
    expect(response.body.error).toMatchObject({
      name: 'InputError',
      refusals: expect.arrayContaining([
        expect.objectContaining({ field, rule: expect.any(String) }),
      ]),
    });
  });

  it.each([
    ['is outside every zone', { hostnames: ['shop.example.org'] }, {}],
    ['is in a zone of other owners', {}, { ownershipRefs: [] }],
    ['has a wish that is no wish', { keep: 'yes' }, {}],
  ])(
    'reads no repository for a request that %s',
    async (_, change, options) => {
      const read = jest.spyOn(world.repository, 'read');
      expect((await post({ ...body, ...change }, options)).status).toBe(400);
      expect(read).not.toHaveBeenCalled();
    },
  );

  it('reads the repository once for a request that is fine', async () => {
    const read = jest.spyOn(world.repository, 'read');
    await post(body);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('refuses a zone of other owners', async () => {
    const response = await post(body, {
      ownershipRefs: ['user:default/mock'],
    });
    expect(response.status).toBe(400);
    expect(response.body.error.refusals).toEqual([
      expect.objectContaining({ field: 'hostnames[0]', rule: 'ZoneNotYours' }),
    ]);
  });

  it('does not answer for an entity that the caller cannot see', async () => {
    const response = await post({
      ...body,
      entityRef: 'component:default/none',
    });
    expect(response.status).toBe(404);
  });

  it('says that an entity without namespaces will not show the address', async () => {
    const bare = createComponent('shop', {
      'backstage.io/kubernetes-id': 'shop',
    });
    const response = await post(body, { entities: [bare] });
    expect(response.status).toBe(200);
    expect(response.body.notChecked).toContainEqual(
      expect.objectContaining({ check: 'namespace' }),
    );
  });

  it.each([
    ['no JSON', '{', 400],
    ['a list', '[]', 400],
    ['too much', JSON.stringify({ path: 'x'.repeat(70_000) }), 413],
  ])('refuses %s', async (_, text, status) => {
    const { server } = await startExposureBackend(world);
    const response = await request(server)
      .post(path)
      .set('Content-Type', 'application/json')
      .send(text);
    expect(response.status).toBe(status);
    expect(objectionsTo(operation, response)).toEqual([]);
  });

  it('describes what it answers when the portal itself fails', async () => {
    jest.spyOn(world.clusters, 'snapshot').mockImplementation(() => {
      throw new TypeError('a bug');
    });
    expect((await post(body)).status).toBe(500);
  });

  it('refuses nobody, and services', async () => {
    const { server } = await startExposureBackend(world);
    const nobody = await request(server)
      .post(path)
      .set('Authorization', mockCredentials.none.header())
      .send(body);
    expect(nobody.status).toBe(401);
    expect(objectionsTo(operation, nobody)).toEqual([]);
    const service = await request(server)
      .post(path)
      .set('Authorization', mockCredentials.service.header())
      .send(body);
    expect(service.status).toBe(403);
    expect(objectionsTo(operation, service)).toEqual([]);
  });
});
