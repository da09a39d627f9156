import { createMockDirectory } from '@backstage/backend-test-utils';
import {
  draftRequest,
  settleRequest,
} from '@exposure/backstage-plugin-exposure-common';
import { symlinkSync } from 'node:fs';
import { actionServices } from '../__testUtils__/actionServices';
import { shopRequest } from '../__testUtils__/runExposureWrite';
import { orRefuse } from '../refusalError';
import { judgeRepository } from './judgeRepository';
import { openWorkspace } from './openWorkspace';

const mockDir = createMockDirectory();
const { platform } = actionServices();

async function judge() {
  const { request } = orRefuse(
    settleRequest(orRefuse(draftRequest(shopRequest, platform))),
  );
  const workspace = await openWorkspace(mockDir.path, '.');
  return judgeRepository(workspace, request, platform);
}

it('refuses a second owner that lies anywhere in the repository', async () => {
  mockDir.setContent({
    k8s: {
      'old.yaml': `apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: old, namespace: shop }
spec: { secretName: shop.apps.example.com-tls }
`,
    },
  });
  const { refusals, warnings } = await judge();
  expect(refusals).toMatchObject([
    {
      field: 'hostnames[0]',
      rule: 'SecretHasOtherOwner',
      message: expect.stringContaining('k8s/old.yaml'),
    },
  ]);
  expect(warnings).toEqual([]);
});

it('says what it did not look at', async () => {
  mockDir.setContent({ 'chart.yaml': '{{ x }} shop.apps.example.com' });
  symlinkSync('/etc', mockDir.resolve('link'));
  const { refusals, warnings } = await judge();
  expect(refusals).toEqual([]);
  expect(warnings.map(({ id }) => id)).toEqual([
    'NeighbourNotUnderstood',
    'FilesNotLookedAt',
  ]);
});

it('has nothing to say of an empty repository', async () => {
  mockDir.setContent({});
  expect(await judge()).toEqual({ refusals: [], warnings: [] });
});
