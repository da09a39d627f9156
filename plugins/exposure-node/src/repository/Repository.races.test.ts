import { createMockDirectory } from '@backstage/backend-test-utils';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { Worker } from 'node:worker_threads';
import {
  failure,
  interceptFileCalls,
  type FileCall,
} from './__testUtils__/fileCalls';
import { changesOf, openWorkspace } from './__testUtils__/openWorkspace';

/** Thousands of operations on a real file system, beside others that use it. */
const mockDir = createMockDirectory();
const at = (path: string) => mockDir.resolve(path);
const folder = 'workspace/deploy/prod';
const untouched = { 'ingress.yaml': 'untouched\n', 'secret.txt': 'canary\n' };

const change = {
  write: [
    { path: 'deploy/prod/ingress.yaml', content: 'new\n' },
    { path: 'deploy/prod/certificate.yaml', content: 'new\n' },
  ],
  remove: ['deploy/prod/old.yaml'],
};

function arrange() {
  mockDir.setContent({
    workspace: {
      deploy: { prod: { 'ingress.yaml': 'before\n', 'old.yaml': 'before\n' } },
    },
    outside: { ...untouched },
  });
}

/** Lets something happen just before the call of that number; numbers begin with 1. */
function happenBefore(number: number, happens: () => void) {
  let count = 0;
  interceptFileCalls((_, args, call) => {
    count += 1;
    if (count === number) {
      happens();
    }
    return call(...args);
  });
  return { made: () => count };
}

afterEach(() => jest.restoreAllMocks());

const linkInstead = (path: string, target: string) => () => {
  if (!existsSync(at(path))) {
    return;
  }
  renameSync(at(path), at(`${path}-aside`));
  symlinkSync(at(target), at(path));
};

const otherInstead = (path: string) => () => {
  if (!existsSync(at(path))) {
    return;
  }
  renameSync(at(path), at(`${path}-aside`));
  mkdirSync(at(path));
};

const swaps: Record<string, () => void> = {
  'the folder for a link to a folder outside': linkInstead(folder, 'outside'),
  'the folder above for a link outside': linkInstead(
    'workspace/deploy',
    'outside',
  ),
  'the whole workspace for a link outside': linkInstead('workspace', 'outside'),
  'the folder for another one': otherInstead(folder),
  'the file for a link to a file outside': linkInstead(
    `${folder}/ingress.yaml`,
    'outside/ingress.yaml',
  ),
  'the file for a link to nothing outside': linkInstead(
    `${folder}/ingress.yaml`,
    'outside/created.yaml',
  ),
  'the file for a folder': otherInstead(`${folder}/ingress.yaml`),
  'the file that is removed for a link': linkInstead(
    `${folder}/old.yaml`,
    'outside/secret.txt',
  ),
};

/**
 * Every number of a call, until an operation makes fewer. Not the first one: who swaps the workspace before anybody has
 * looked at it has chosen the workspace.
 */
async function atEveryCall(
  happens: () => void,
  operation: () => Promise<void>,
): Promise<number> {
  for (let number = 2; ; number += 1) {
    arrange();
    const { made } = happenBefore(number, happens);
    await operation();
    jest.restoreAllMocks();
    if (made() < number) {
      return number;
    }
  }
}

function temporaryFiles(): string[] {
  return readdirSync(mockDir.path, {
    recursive: true,
    encoding: 'utf8',
  }).filter(name => name.includes('.exposure-'));
}

describe.each(Object.entries(swaps))('swapped in between: %s', (_, swap) => {
  it('writes nothing outside, at whatever moment it happens', async () => {
    const moments = await atEveryCall(swap, async () => {
      const error = await openWorkspace(at('workspace'))
        .then(workspace => workspace.apply(changesOf(change)))
        .catch(thrown => thrown);
      expect(error?.name ?? 'InputError').toBe('InputError');
      expect(mockDir.content({ path: 'outside' })).toEqual(untouched);
      expect(temporaryFiles()).toEqual([]);
    });
    expect(moments).toBeGreaterThan(50);
  });

  it('reads nothing outside, at whatever moment it happens', async () => {
    const paths = ['deploy/prod/ingress.yaml', 'deploy/prod/old.yaml'];
    const moments = await atEveryCall(swap, async () => {
      const found = await openWorkspace(at('workspace'))
        .then(async workspace => [
          ...(await workspace.findFiles(paths)).readable.values(),
          ...(await workspace.readNeighbours('deploy/prod')).files.values(),
        ])
        .catch(thrown => [thrown.name]);
      const allowed = ['before\n', 'InputError'];
      expect(found.filter(text => !allowed.includes(text))).toEqual([]);
    });
    expect(moments).toBeGreaterThan(20);
  });
});

/** Swaps a folder for a link and back as fast as it can, in a thread of its own. */
const swapper = `
  const { workerData, parentPort } = require('node:worker_threads');
  const fs = require('node:fs');
  const { folder, aside, outside, stop } = workerData;
  const stopped = new Int32Array(stop);
  let swaps = 0;
  parentPort.postMessage('ready');
  const tried = step => {
    try {
      step();
      return true;
    } catch {
      return false;
    }
  };
  while (Atomics.load(stopped, 0) === 0) {
    tried(() => fs.renameSync(folder, aside));
    if (tried(() => fs.symlinkSync(outside, folder))) swaps += 1;
    tried(() => fs.unlinkSync(folder));
    // Where a folder of the name was made in the meantime, that one stays.
    if (!tried(() => fs.renameSync(aside, folder))) {
      fs.rmSync(aside, { recursive: true, force: true });
    }
  }
  parentPort.postMessage(swaps);
`;

it('writes nothing outside while a thread swaps the folder all the time', async () => {
  arrange();
  const stop = new SharedArrayBuffer(4);
  const workerData = {
    folder: at(folder),
    aside: at(`${folder}-aside`),
    outside: at('outside'),
    stop,
  };
  const worker = new Worker(swapper, { eval: true, workerData });
  const message = () =>
    new Promise<unknown>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  await message();
  const outcomes = { written: 0, refused: 0 };
  for (let round = 0; round < 150; round += 1) {
    await openWorkspace(at('workspace'))
      .then(workspace => workspace.apply(change.write))
      .then(
        () => (outcomes.written += 1),
        error => {
          expect(error.name).toBe('InputError');
          outcomes.refused += 1;
        },
      );
  }
  const swapped = message();
  Atomics.store(new Int32Array(stop), 0, 1);
  expect(await swapped).toBeGreaterThan(100);
  await worker.terminate();
  expect(outcomes.written + outcomes.refused).toBe(150);
  expect(outcomes.refused).toBeGreaterThan(0);
  expect(mockDir.content({ path: 'outside' })).toEqual(untouched);
  expect(temporaryFiles()).toEqual([]);
});

describe('when the file system fails', () => {
  const failing = ['open', 'mkdir', 'rename', 'link', 'unlink'];

  /** Whether a call changes something that is seen: reading does not, and no more does cleaning up. */
  const isChange = (name: FileCall, args: readonly unknown[]) =>
    failing.includes(name) &&
    (name !== 'open' || args.length > 2) &&
    (name !== 'unlink' || !String(args[0]).includes('.exposure-'));

  /** Lets the call of that number fail; only those that change something are counted. */
  function failAt(number: number, code: string) {
    let count = 0;
    interceptFileCalls(async (name, args, call) => {
      const changes = isChange(name, args);
      count += changes ? 1 : 0;
      if (changes && count === number) {
        throw failure(code);
      }
      return call(...args);
    });
    return { made: () => count };
  }

  const all = {
    write: [
      ...change.write,
      { path: 'deploy/new/folder/a.yaml', content: 'new\n' },
    ],
    remove: change.remove,
  };

  const after = {
    deploy: {
      prod: { 'ingress.yaml': 'new\n', 'certificate.yaml': 'new\n' },
      new: { folder: { 'a.yaml': 'new\n' } },
    },
  };

  const before = {
    deploy: { prod: { 'ingress.yaml': 'before\n', 'old.yaml': 'before\n' } },
  };

  it.each(['ENOSPC', 'EROFS', 'EACCES', 'EIO'])(
    'does all or nothing, whichever call fails with %s',
    async code => {
      let refused = 0;
      for (let number = 1; ; number += 1) {
        arrange();
        const { made } = failAt(number, code);
        const workspace = await openWorkspace(at('workspace'));
        const error = await workspace
          .apply(changesOf(all))
          .catch(thrown => thrown);
        jest.restoreAllMocks();
        const now = mockDir.content({ path: 'workspace' });
        refused += error ? 1 : 0;
        // A failed second name for the old file is made up for by a copy.
        expect(now).toEqual(error ? before : after);
        expect(error?.message ?? 'deploy/: FileNotWritten').toMatch(
          /^deploy\S+: .*FileNotWritten/,
        );
        if (made() < number) {
          break;
        }
      }
      expect(refused).toBeGreaterThan(6);
    },
  );

  it('does nothing when the disk is full in the middle of a file', async () => {
    arrange();
    let opened = 0;
    interceptFileCalls(async (name, args, call) => {
      const result = await call(...args);
      if (name === 'open' && args.length > 2) {
        opened += 1;
        if (opened === 2) {
          Object.assign(result as object, {
            writeFile: () => Promise.reject(failure('ENOSPC')),
          });
        }
      }
      return result;
    });
    const workspace = await openWorkspace(at('workspace'));
    await expect(workspace.apply(changesOf(all))).rejects.toThrow(
      'deploy/prod/certificate.yaml: it could not be written (ENOSPC): the disk is full (FileNotWritten)',
    );
    expect(mockDir.content({ path: 'workspace' })).toEqual(before);
  });

  it('lets an error that is none of the file system pass', async () => {
    arrange();
    interceptFileCalls(async (name, args, call) => {
      if (name === 'rename') {
        throw new TypeError('a mistake');
      }
      return call(...args);
    });
    const workspace = await openWorkspace(at('workspace'));
    await expect(workspace.apply(changesOf(change))).rejects.toThrow(TypeError);
    expect(mockDir.content({ path: 'workspace' })).toEqual(before);
  });
});
