import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { actionServices } from '../__testUtils__/actionServices';
import { componentEntity } from '../__testUtils__/entities';
import { platformConfig } from '../__testUtils__/platformConfig';
import {
  runExposureWrite,
  warningIds,
} from '../__testUtils__/runExposureWrite';
import { readPlatform } from '../readPlatform';

const mockDir = createMockDirectory();

beforeEach(() => mockDir.clear());

const run = runExposureWrite.bind(undefined, mockDir.path);

/** Environments whose certificates a CA of the company issues. */
function companyPlatform() {
  const environment = platformConfig.environments['prod-eu'];
  const issuers = [
    {
      name: 'company-ca',
      kind: 'ClusterIssuer',
      trust: 'internal',
      solvers: ['http01'],
      default: true,
    },
  ];
  const exposure = {
    ...platformConfig,
    environments: { 'prod-eu': { ...environment, certificates: { issuers } } },
    zones: platformConfig.zones.slice(0, 2),
  };
  return readPlatform(mockServices.rootConfig({ data: { exposure } }));
}

/** What the reviewer of a pull request reads, and how often each thing. */
function expectTold(output: Record<string, unknown>, id: string, text: string) {
  expect(warningIds(output).filter(each => each === id)).toEqual([id]);
  expect(String(output.body).split(text)).toHaveLength(2);
}

describe('the reviewer of the pull request is told', () => {
  it('who else owns the hostname', async () => {
    const check = {
      reason: 'HostnameServedByOtherObject',
      title: 'Two objects',
      explanation: 'Ingress shop/old answers too',
    };
    const preflight = async () => ({ checks: [check], notChecked: [] });
    const output = await run({}, actionServices({ exposure: { preflight } }));
    expectTold(output, check.reason, 'Ingress shop/old answers too');
  });

  it('what of the repository nobody understood', async () => {
    mockDir.setContent({ 'chart.yaml': '{{ x }} shop.apps.example.com' });
    expectTold(await run({}), 'NeighbourNotUnderstood', 'chart.yaml');
  });

  it('what was not found in the cluster', async () => {
    const services = async () => ({ services: [], notRead: [] });
    const output = await run({}, actionServices({ exposure: { services } }));
    expectTold(output, 'ServiceNotFound', 'There is no Service shop');
  });

  it('what is missing in the catalog', async () => {
    const entity = componentEntity({
      'backstage.io/kubernetes-namespace': 'shop',
    });
    const output = await run({}, actionServices({ entity }));
    expectTold(
      output,
      'KubernetesIdMissing',
      'Set the annotation backstage.io/kubernetes-id',
    );
  });

  it('what was assumed of the files that are kept', async () => {
    const services = { ...actionServices(), platform: companyPlatform() };
    await run({}, services);
    const output = await run({ keep: true }, services);
    expectTold(output, 'AccessKeptInternal', 'internal was taken');
  });
});
