import { createMockDirectory } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { validate } from 'jsonschema';
import { parse } from 'yaml';
import { actionServices, shopMember } from '../__testUtils__/actionServices';
import { createExposureRemoveAction } from './exposureRemove';
import { examples } from './exposureRemove.examples';
import { createExposureWriteAction } from './exposureWrite';

const mockDir = createMockDirectory();
const services = actionServices();
const action = createExposureRemoveAction(services);

beforeEach(() => mockDir.clear());

describe('exposure:remove examples', () => {
  it.each(examples)('$description', async ({ example }) => {
    const [step] = parse(example).steps;
    expect(step.action).toBe(action.id);
    expect(validate(step.input, action.schema?.input ?? false).errors).toEqual(
      [],
    );
    const output = jest.fn();
    const context = {
      ...createMockActionContext({ workspacePath: mockDir.path }),
      getInitiatorCredentials: async () => shopMember,
      output,
    };
    await createExposureWriteAction(services).handler({
      ...context,
      input: {
        ...step.input,
        hostnames: ['shop.apps.example.com'],
        service: { name: 'shop', port: 3000 },
      },
    });
    output.mockClear();
    await action.handler({ ...context, input: step.input });
    expect(output).toHaveBeenCalledWith(
      'deletedFiles',
      expect.arrayContaining(['ingress.yaml', 'certificate.yaml']),
    );
  });
});
