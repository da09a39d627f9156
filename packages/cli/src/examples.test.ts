import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { kubectlOffline, programPath } from '@exposure/kubectl';
import { parseAllDocuments } from 'yaml';
import { runExposure } from './runExposure';

const root = resolve(__dirname, '../../../docs/examples');

/** `WRITE_DOCS=1` makes the folders `after` anew. */
const isWriting = process.env.WRITE_DOCS === '1';

interface BuiltObject {
  kind: string;
  metadata: { name: string; namespace?: string };
}

/** How a repository becomes objects, as whoever deploys it does it. */
type Build = (repository: string) => Promise<BuiltObject[]>;

const objectsIn = (yaml: string): BuiltObject[] =>
  parseAllDocuments(yaml).flatMap(document => document.toJS() ?? []);

const kustomize =
  (...folders: string[]): Build =>
  async repository => {
    const built = folders
      .map(folder => join(repository, folder))
      .map(folder => kubectlOffline(['kustomize', folder]));
    return (await Promise.all(built)).flatMap(objectsIn);
  };

const plainFiles =
  (folder: string): Build =>
  async repository =>
    readdirSync(join(repository, folder))
      .filter(name => name.endsWith('.yaml'))
      .map(name => readFileSync(join(repository, folder, name), 'utf8'))
      .flatMap(objectsIn);

const helm =
  (chart: string): Build =>
  async repository => {
    const { stdout } = await promisify(execFile)(programPath('helm'), [
      ...['template', 'shop', join(repository, chart), '--namespace', 'shop'],
    ]);
    return objectsIn(stdout);
  };

interface Example {
  /** What the repository deploys before there is an exposure. */
  theirs: Build;
  /** What it deploys with the exposure: `theirs` again where that builds both. */
  withOurs: Build[];
}

const overlays = kustomize('overlays/test', 'overlays/prod-eu');
const apps = kustomize('apps/prod-eu');
const deployed = kustomize('deploy/prod-eu/shop/shop');

const examples: Readonly<Record<string, Example>> = {
  plain: {
    theirs: plainFiles('k8s/prod-eu'),
    withOurs: [plainFiles('k8s/prod-eu'), kustomize('k8s/prod-eu/exposure')],
  },
  kustomize: {
    theirs: overlays,
    withOurs: [overlays],
  },
  helm: {
    theirs: helm('chart'),
    withOurs: [helm('chart'), kustomize('exposure/prod-eu/shop')],
  },
  argocd: {
    theirs: deployed,
    withOurs: [deployed],
  },
  flux: { theirs: apps, withOurs: [apps] },
};

function filesBelow(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => statSync(join(folder, path)).isFile())
      .sort()
      .map(path => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** Keys in one order, as kustomize prints them in its own. */
const sortKeys = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;

const inOrder = (objects: readonly unknown[]) =>
  objects.map(object => JSON.stringify(object, sortKeys)).sort();

let repository: string;

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'exposure-example-'));
});

afterEach(() => rmSync(repository, { recursive: true }));

async function run(name: string, command: string, ...more: string[]) {
  let said = '';
  const say = (text: string) => {
    said += text;
  };
  const status = await runExposure(
    [
      ...[command, '--config', join(root, name, 'app-config.yaml')],
      ...['--request', join(root, name, 'request.yaml')],
      ...['--out', repository, ...more],
    ],
    { print: say, complain: say },
  );
  return { status, said };
}

function start(name: string): Map<string, string> {
  cpSync(join(root, name, 'before'), repository, { recursive: true });
  return filesBelow(repository);
}

describe.each(Object.entries(examples))('the example %s', (name, example) => {
  it('becomes what it shows', async () => {
    start(name);
    expect(await run(name, 'write')).toMatchObject({ status: 0 });
    const after = join(root, name, 'after');
    if (isWriting) {
      rmSync(after, { recursive: true, force: true });
      mkdirSync(after);
      cpSync(repository, after, { recursive: true });
    }
    expect(filesBelow(repository)).toEqual(filesBelow(after));
    expect(await run(name, 'write', '--check')).toMatchObject({ status: 0 });
  });

  it('builds to what the repository had and the exposure, and to nothing else', async () => {
    const before = start(name);
    const theirs = await example.theirs(repository);
    await run(name, 'write');
    const ours = [...filesBelow(repository)]
      .filter(([path]) => !before.has(path))
      .filter(([path]) => !path.endsWith('kustomization.yaml'))
      .flatMap(([, content]) => objectsIn(content));
    const built = await Promise.all(
      example.withOurs.map(build => build(repository)),
    );
    expect(ours.length).toBeGreaterThan(4);
    expect(inOrder(built.flat())).toEqual(inOrder([...theirs, ...ours]));
  });

  it('is as before when the exposure is taken away', async () => {
    const before = start(name);
    await run(name, 'write');
    expect(await run(name, 'remove')).toMatchObject({ status: 0 });
    expect(filesBelow(repository)).toEqual(before);
  });

  it('is explained: where the files go, and which they are', () => {
    const page = readFileSync(join(root, name, 'README.md'), 'utf8');
    const config = readFileSync(join(root, name, 'app-config.yaml'), 'utf8');
    const [, path] = /path: '(.*)'/.exec(config) ?? [];
    expect(page).toContain(`path: '${path}'`);
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(
      `\`${path}\``,
    );
    for (const file of filesBelow(join(root, name, 'after')).keys()) {
      expect(page).toContain(file);
    }
  });
});

it('has a test for each example', () => {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name);
  expect(folders.sort()).toEqual(Object.keys(examples).sort());
});
