import { createMockDirectory } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { validate } from 'jsonschema';
import { parse } from 'yaml';
import { actionServices, shopMember } from '../__testUtils__/actionServices';
import { createExposureWriteAction } from './exposureWrite';
import { examples } from './exposureWrite.examples';

const mockDir = createMockDirectory();
const action = createExposureWriteAction(actionServices());

beforeEach(() => mockDir.clear());

describe('exposure:write examples', () => {
  it.each(examples)('$description', async ({ example }) => {
    const [step] = parse(example).steps;
    expect(step.action).toBe(action.id);
    expect(validate(step.input, action.schema?.input ?? false).errors).toEqual(
      [],
    );
    const output = jest.fn();
    await action.handler({
      ...createMockActionContext({
        input: step.input,
        workspacePath: mockDir.path,
      }),
      getInitiatorCredentials: async () => shopMember,
      output,
    });
    expect(output).toHaveBeenCalledWith('changed', true);
    const [[, files]] = output.mock.calls.filter(([name]) => name === 'files');
    expect(files.length).toBeGreaterThan(3);
  });

  it('has one for each way that needs more than a hostname', () => {
    const text = examples.map(({ example }) => example).join('\n');
    for (const field of [
      'podSelector',
      'allowlist',
      'redirects',
      'issuer',
      'targetPath',
    ]) {
      expect(text).toContain(`${field}:`);
    }
  });
});
