import { linkSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { otherKustomizationNames } from '@exposure/backstage-plugin-exposure-common';
import { runExposureRemove } from '../__testUtils__/runExposureRemove';
import { runExposureWrite } from '../__testUtils__/runExposureWrite';

const mockDir = createMockDirectory();
const directory = 'deploy/prod-eu/shop/shop';
const ingress = `${directory}/ingress.yaml`;
const at = (path: string) => mockDir.resolve(path);

beforeEach(async () => {
  mockDir.setContent({ outside: { 'ingress.yaml': 'theirs\n' } });
  await runExposureWrite(mockDir.path, {});
});

const remove = runExposureRemove.bind(undefined, mockDir.path);

/** Everything but what the test arranged itself. */
const rest = () =>
  ['certificate', 'networkpolicy', 'kustomization'].map(name =>
    readFileSync(at(`${directory}/${name}.yaml`), 'utf8'),
  );

const hindrances: [string, string, () => void][] = [
  [
    'a symbolic link',
    'PathIsLink',
    () => {
      renameSync(at(ingress), at('moved.yaml'));
      symlinkSync(at('moved.yaml'), at(ingress));
    },
  ],
  [
    'a hard link',
    'PathIsLink',
    () => linkSync(at(ingress), at('second-name.yaml')),
  ],
  [
    'too large',
    'FileTooLarge',
    () =>
      mockDir.addContent({
        [ingress]: `${readFileSync(at(ingress), 'utf8')}${'# x\n'.repeat(
          80_000,
        )}`,
      }),
  ],
  [
    'no UTF-8',
    'FileIsNotUtf8',
    () =>
      mockDir.addContent({
        [ingress]: Buffer.concat([
          readFileSync(at(ingress)),
          Buffer.from([0x23, 0xff, 0x0a]),
        ]),
      }),
  ],
];

describe('a removal where a file cannot be read', () => {
  it.each(hindrances)(
    'takes nothing away while the Ingress is %s',
    async (_, rule, arrange) => {
      const before = rest();
      arrange();
      await expect(remove()).rejects.toMatchObject({
        name: 'InputError',
        message: expect.stringMatching(
          new RegExp(`^The request is refused:\n- ${ingress}: .*\\(${rule}\\)`),
        ),
      });
      expect(rest()).toEqual(before);
    },
  );

  it('names each of them at once', async () => {
    const large = 'x'.repeat(300_000);
    mockDir.addContent({
      [ingress]: large,
      [`${directory}/middleware.yaml`]: large,
    });
    const error = await remove().catch(thrown => thrown);
    expect(error.message.split('\n')).toEqual([
      'The request is refused:',
      expect.stringContaining(`- ${ingress}: `),
      expect.stringContaining(`- ${directory}/middleware.yaml: `),
    ]);
  });

  it.each(['deploy', 'deploy/prod-eu', directory])(
    'takes nothing away through the link %s',
    async folder => {
      renameSync(at(folder), at('aside'));
      symlinkSync(at('aside'), at(folder));
      const before = rest();
      await expect(remove()).rejects.toThrow(
        new RegExp(`${folder}: .*\\(PathIsLink\\)`),
      );
      expect(rest()).toEqual(before);
    },
  );
});

describe('a removal beside another kustomization', () => {
  it.each(otherKustomizationNames)(
    'is refused as a write is: %s',
    async name => {
      const before = rest();
      mockDir.addContent({
        [`${directory}/${name}`]: 'resources: [ingress.yaml]\n',
      });
      await expect(remove()).rejects.toThrow(
        new RegExp(`${directory}/${name} .*\\(KustomizationHasOtherName\\)`),
      );
      expect(rest()).toEqual(before);
    },
  );

  it('is refused where that one is a link', async () => {
    symlinkSync(at('outside'), at(`${directory}/Kustomization`));
    await expect(remove()).rejects.toThrow('(KustomizationHasOtherName)');
  });

  it('is no matter where there is nothing to take away', async () => {
    mockDir.setContent({ [directory]: { Kustomization: 'resources: []\n' } });
    expect(await remove()).toMatchObject({ changed: false });
  });
});
