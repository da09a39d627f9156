import { createMockDirectory } from '@backstage/backend-test-utils';
import { actionServices } from '../__testUtils__/actionServices';
import { componentEntity } from '../__testUtils__/entities';
import { platformConfig } from '../__testUtils__/platformConfig';
import { platformOf } from '../__testUtils__/platformOf';
import {
  runExposureWrite,
  warningIds,
} from '../__testUtils__/runExposureWrite';

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
  return platformOf(exposure);
}

/** How often a thing is told. */
const told = (output: Record<string, unknown>, id: string, text: string) => ({
  warnings: warningIds(output).filter(each => each === id).length,
  body: String(output.body).split(text).length - 1,
});

const once = { warnings: 1, body: 1 };

describe('the reviewer of the pull request is told', () => {
  it('who else owns the hostname', async () => {
    const check = {
      reason: 'HostnameServedByOtherObject',
      title: 'Two objects',
      explanation: 'Ingress shop/old answers too',
    };
    const preflight = async () => ({ checks: [check], notChecked: [] });
    const output = await run({}, actionServices({ exposure: { preflight } }));
    expect(told(output, check.reason, 'Ingress shop/old answers too')).toEqual(
      once,
    );
  });

  it('what of the repository nobody understood', async () => {
    mockDir.setContent({ 'chart.yaml': '{{ x }} shop.apps.example.com' });
    expect(told(await run({}), 'NeighbourNotUnderstood', 'chart.yaml')).toEqual(
      once,
    );
  });

  it('what was not found in the cluster', async () => {
    const services = async () => ({ services: [], notRead: [] });
    const output = await run({}, actionServices({ exposure: { services } }));
    expect(told(output, 'ServiceNotFound', 'There is no Service shop')).toEqual(
      once,
    );
  });

  it('what is missing in the catalog', async () => {
    const entity = componentEntity({
      'backstage.io/kubernetes-namespace': 'shop',
    });
    const output = await run({}, actionServices({ entity }));
    expect(
      told(
        output,
        'KubernetesIdMissing',
        'Set the annotation backstage.io/kubernetes-id',
      ),
    ).toEqual(once);
  });

  it('what was assumed of the files that are kept', async () => {
    const services = { ...actionServices(), platform: companyPlatform() };
    await run({}, services);
    const output = await run({ keep: true }, services);
    expect(told(output, 'AccessKeptInternal', 'internal was taken')).toEqual(
      once,
    );
  });
});
