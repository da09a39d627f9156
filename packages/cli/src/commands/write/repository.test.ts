import { mkdirSync, symlinkSync } from 'node:fs';
import {
  aRequestFor,
  CommandBench,
  twoEnvironments,
} from '../../__testUtils__/commandBench';

let bench: CommandBench;

const prod = aRequestFor('prod-eu', 'shop.example.com');

beforeEach(() => {
  bench = new CommandBench();
  bench.put('app-config.yaml', twoEnvironments);
  bench.put('request.yaml', prod);
});

afterEach(() => bench.clear());

const write = (...more: string[]) => bench.folderCommand('write', ...more);

describe('other files of the repository', () => {
  const certificate = [
    'apiVersion: cert-manager.io/v1',
    'kind: Certificate',
    'metadata: { name: by-hand, namespace: shop }',
    'spec: { secretName: shop.example.com-tls, dnsNames: [shop.example.com] }',
    '',
  ].join('\n');

  it('that fill the same Secret are told, and nothing is written', async () => {
    bench.put('repo/k8s/tls.yml', certificate);
    expect(await write()).toMatchObject({
      status: 2,
      err: expect.stringContaining('(SecretHasOtherOwner)'),
    });
    expect(bench.files('repo')).toEqual(['k8s/tls.yml']);
  });

  it.each([
    ['in a hidden folder', 'repo/.git/x.yaml', certificate],
    ['of dependencies', 'repo/node_modules/x/y.yaml', certificate],
    ['of another name', 'repo/k8s/tls.txt', certificate],
  ])('%s are passed over', async (_, path, text) => {
    bench.put(path, text);
    expect(await write()).toMatchObject({ status: 0 });
  });

  it('that cannot be read are told', async () => {
    bench.put('repo/charts/templates/x.yaml', '{{ if }} shop.example.com');
    bench.put('repo/large.yaml', 'x'.repeat(300_000));
    const { status, err } = await write();
    expect(status).toBe(0);
    expect(err).toContain('NotUnderstood: charts/templates/x.yaml');
    expect(err).toContain('warning FilesNotLookedAt');
    expect(err).toContain('large.yaml (it is too large)');
  });

  it('behind a link are told, and not read', async () => {
    bench.put('outside/tls.yaml', certificate);
    mkdirSync(bench.at('repo'));
    symlinkSync(bench.at('outside'), bench.at('repo/outside'));
    expect(await write()).toMatchObject({
      status: 0,
      err: expect.stringContaining('outside (it is a link)'),
    });
  });

  it('in too deep a folder are told', async () => {
    bench.put(`repo/${'d/'.repeat(25)}x.yaml`, certificate);
    expect(await write()).toMatchObject({
      status: 0,
      err: expect.stringContaining('(it is nested too deeply)'),
    });
  });

  it('count as they will be: a second request may not take the first one’s hostname', async () => {
    bench.put(
      'app-config.yaml',
      twoEnvironments.replace('cluster: test', 'cluster: prod-eu'),
    );
    bench.put(
      'request.yaml',
      `${prod}---\n${aRequestFor('test', 'shop.example.com')}`,
    );
    expect(await write()).toMatchObject({
      status: 2,
      err: expect.stringContaining('request.yaml[1] is refused'),
    });
    expect(bench.has('repo')).toBe(false);
  });
});

describe('what is there already', () => {
  it('is kept where the request says so, and a hostname that goes becomes a redirect', async () => {
    await write();
    bench.put(
      'request.yaml',
      [
        'entityRef: component:default/shop',
        'environment: prod-eu',
        'namespace: shop',
        'hostnames: [new.example.com]',
        'keep: true',
        'redirectOldHostnames: true',
        '',
      ].join('\n'),
    );
    const { status, out } = await write();
    expect(status).toBe(0);
    expect(out).toContain('DNS new.example.com. 900 CNAME');
    expect(out).toContain('DNS shop.example.com. 900 CNAME');
    expect(
      bench.read('repo/deploy/prod-eu/shop/shop/networkpolicy.yaml'),
    ).toContain('port: 3000');
  });

  it('stays beside what is added, and is named where it goes', async () => {
    await write();
    bench.put(
      'request.yaml',
      `${prod.replace('shop.example.com', 'new.example.com')}add: true\n`,
    );
    const added = await write('--check', '-o', 'json');
    expect(added.err).not.toContain('HostnameDropped');
    expect(JSON.parse(added.out)).toMatchObject({
      title: 'Expose new.example.com in prod-eu',
      droppedHostnames: [],
    });
    bench.put(
      'request.yaml',
      prod.replace('shop.example.com', 'new.example.com'),
    );
    const replaced = await write('--check', '-o', 'json');
    expect(replaced.err).toContain(
      'warning HostnameDropped: shop.example.com goes off the web in prod-eu',
    );
    expect(JSON.parse(replaced.out)).toMatchObject({
      title:
        'Expose new.example.com in prod-eu and take shop.example.com off the web',
      droppedHostnames: ['shop.example.com'],
    });
  });

  it('cannot be kept where nothing is there', async () => {
    bench.put('request.yaml', `${prod}keep: true\n`);
    expect(await write()).toMatchObject({
      status: 2,
      err: expect.stringContaining('(KeepNothingThere)'),
    });
  });

  const kustomization = 'repo/deploy/prod-eu/shop/shop/kustomization.yaml';

  it('is refused where it is not UTF-8: to write it back would destroy it', async () => {
    bench.put(kustomization, '');
    bench.putBytes(kustomization, [0x23, 0xe5, 0x0a]);
    expect(await write()).toMatchObject({
      status: 2,
      err: expect.stringContaining('(FileIsNotUtf8)'),
    });
    expect(bench.files('repo')).toHaveLength(1);
  });

  it('stays as it was where one of the files cannot be written', async () => {
    bench.put(
      'request.yaml',
      `${prod}---\n${aRequestFor('test', 'shop-test.example.com')}`,
    );
    // A file in the place of the second folder: the first one's files must not be there either.
    bench.put('repo/deploy/test', 'a file');
    expect(await write()).toMatchObject({
      status: 2,
      err: expect.stringContaining('(PathIsNoDirectory)'),
    });
    expect(bench.files('repo')).toEqual(['deploy/test']);
  });
});
