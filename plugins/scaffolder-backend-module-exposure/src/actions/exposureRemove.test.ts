import { readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { actionServices, shopMember } from '../__testUtils__/actionServices';
import { createExposureRemoveAction } from './exposureRemove';
import { createExposureWriteAction } from './exposureWrite';

const mockDir = createMockDirectory();
const directory = 'deploy/prod-eu/shop/shop';
const location = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
};

beforeEach(() => mockDir.clear());

function context<T extends object>(input: T, output = jest.fn()) {
  return {
    ...createMockActionContext({ workspacePath: mockDir.path }),
    input,
    getInitiatorCredentials: async () => shopMember,
    output,
  };
}

/** Writes the exposure that the tests remove. */
async function write() {
  await createExposureWriteAction(actionServices()).handler(
    context({
      ...location,
      hostnames: ['shop.apps.example.com'],
      service: { name: 'shop', port: 3000 },
    }),
  );
}

async function remove(input: object = {}, services = actionServices()) {
  const output = jest.fn();
  const action = createExposureRemoveAction(services);
  await action.handler(context({ ...location, ...input }, output));
  return Object.fromEntries(output.mock.calls);
}

describe('exposure:remove', () => {
  it('deletes what was written and keeps the directory for the publish step', async () => {
    await write();
    const output = await remove();
    expect(output).toMatchObject({
      changed: true,
      directory,
      branch: 'exposure/prod-eu/shop/shop',
      dnsRecords: [
        {
          zoneFileLine:
            'shop.apps.example.com. 900 CNAME app.prod-eu.example.net.',
        },
      ],
    });
    expect([...output.deletedFiles].sort()).toEqual([
      'certificate.yaml',
      'ingress.yaml',
      'kustomization.yaml',
      'networkpolicy.yaml',
    ]);
    expect(output.body).toContain('remove the DNS record');
    expect(readdirSync(mockDir.resolve(directory))).toEqual([]);
  });

  it('changes nothing when there is nothing', async () => {
    const output = await remove();
    expect(output).toMatchObject({
      changed: false,
      files: [],
      deletedFiles: [],
    });
    expect(mockDir.content()).toEqual({});
  });

  it('leaves the files of others and their kustomization', async () => {
    mockDir.setContent({
      [directory]: {
        'deployment.yaml': 'kind: Deployment\n',
        'kustomization.yaml': 'resources:\n  - deployment.yaml # the app\n',
      },
    });
    const before = mockDir.content();
    await write();
    const output = await remove();
    expect(output.deletedFiles).not.toContain('kustomization.yaml');
    expect(mockDir.content()).toEqual(before);
  });

  it('refuses to delete through a link', async () => {
    await write();
    mockDir.addContent({ outside: { 'ingress.yaml': 'theirs\n' } });
    const place = mockDir.resolve(directory);
    mockDir.addContent({ moved: {} });
    symlinkSync(mockDir.resolve('outside'), `${place}-link`);
    await expect(
      remove({ targetPath: 'deploy/prod-eu/shop/shop-link' }),
    ).rejects.toThrow('PathIsLink');
    expect(readFileSync(mockDir.resolve('outside/ingress.yaml'), 'utf8')).toBe(
      'theirs\n',
    );
  });

  it.each([
    [{ environment: 'nowhere' }, 'UnknownEnvironment'],
    [{ namespace: '../..' }, 'namespace'],
    [{ namespace: 'payments' }, 'NamespaceNotOfEntity'],
    [{ entityRef: 'component:default/hidden' }, 'EntityNotFound'],
    [{ targetPath: '../outside' }, 'PathOutsideClosedSet'],
  ])('refuses %j', async (input, rule) => {
    await expect(remove(input)).rejects.toThrow(rule);
  });

  it('refuses a caller without the permission', async () => {
    await write();
    const before = mockDir.content();
    const services = actionServices({ decision: AuthorizeResult.DENY });
    await expect(remove({}, services)).rejects.toThrow('PermissionDenied');
    expect(mockDir.content()).toEqual(before);
  });
});
