import { createMockDirectory } from '@backstage/backend-test-utils';
import { actionServices } from '../__testUtils__/actionServices';
import { componentEntity } from '../__testUtils__/entities';
import { runExposureRemove } from '../__testUtils__/runExposureRemove';
import {
  runExposureWrite,
  warningIds,
} from '../__testUtils__/runExposureWrite';

const mockDir = createMockDirectory();

const unbound = actionServices({
  entity: componentEntity({ 'backstage.io/kubernetes-id': 'shop' }),
});

beforeEach(() => mockDir.clear());

describe('a component that names no namespace', () => {
  it('may ask for any, and the reviewer is told', async () => {
    const output = await runExposureWrite(
      mockDir.path,
      { namespace: 'payments' },
      unbound,
    );
    expect(warningIds(output)).toContain('NamespaceNotConfirmed');
    expect(output.body).toContain(
      'Nothing shows that the namespace payments belongs to the component',
    );
  });

  it('may take away from any, and whoever runs the task is told', async () => {
    const output = await runExposureRemove(
      mockDir.path,
      { namespace: 'payments' },
      unbound,
    );
    expect(warningIds(output)).toEqual(['NamespaceNotConfirmed']);
  });
});

it('is silent where the component names the namespace', async () => {
  const output = await runExposureWrite(mockDir.path, {});
  expect(warningIds(output)).not.toContain('NamespaceNotConfirmed');
});
