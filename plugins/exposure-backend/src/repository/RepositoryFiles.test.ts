import { Readable } from 'node:stream';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { NotFoundError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import { FakeRepositoryFiles } from '../testing/FakeRepositoryFiles';
import { createComponent } from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';
import type { RepositoryFiles } from './RepositoryFiles';
import { UrlRepositoryFiles } from './UrlRepositoryFiles';

const clock = new ManualClock();
const { signal } = new AbortController();

const shop = createComponent('shop', {
  'backstage.io/source-location':
    'url:https://github.com/acme/shop/tree/main/app/',
});

function createReal(readUrl: (url: string) => Promise<Buffer>) {
  const urlReader = mockServices.urlReader.mock({
    readUrl: async url => {
      const content = await readUrl(url);
      return { buffer: async () => content };
    },
  });
  const integrations = ScmIntegrations.fromConfig(new ConfigReader({}));
  const files = new UrlRepositoryFiles({ urlReader, integrations, clock });
  return { files, urlReader };
}

function createFake(): RepositoryFiles {
  const files = new FakeRepositoryFiles(clock);
  files.write('deploy/ingress.yaml', 'kind: Ingress\n');
  return files;
}

function createFilled(): RepositoryFiles {
  return createReal(async url => {
    if (url === 'https://github.com/acme/shop/tree/main/deploy/ingress.yaml') {
      return Buffer.from('kind: Ingress\n');
    }
    throw new NotFoundError('no such file');
  }).files;
}

describe.each([
  { adapter: 'FakeRepositoryFiles', make: createFake },
  { adapter: 'UrlRepositoryFiles', make: createFilled },
])('RepositoryFiles as $adapter', ({ make }) => {
  it('reads the files that exist, from the root of the repository', async () => {
    const paths = ['deploy/ingress.yaml', 'deploy/certificate.yaml'];
    expect(await make().read(shop, paths, { signal })).toEqual({
      known: true,
      value: new Map([['deploy/ingress.yaml', 'kind: Ingress\n']]),
      at: '2026-11-23T10:00:00.000Z',
    });
  });
});

describe('UrlRepositoryFiles', () => {
  it('reads no further than a file may be long', async () => {
    const chunk = Buffer.alloc(64 * 1024);
    let sent = 0;
    const body = Readable.from(
      (function* endless() {
        for (;;) {
          sent += chunk.length;
          yield chunk;
        }
      })(),
    );
    const buffer = jest.fn();
    const { files, urlReader } = createReal(async () => chunk);
    urlReader.readUrl.mockResolvedValue({ buffer, stream: () => body });
    expect(await files.read(shop, ['a.yaml'], { signal })).toMatchObject({
      known: false,
      because: 'unreachable',
    });
    expect(sent).toBeLessThan(1024 * 1024);
    expect(body.destroyed).toBe(true);
    expect(buffer).not.toHaveBeenCalled();
  });

  it('reads a stream whose letters lie across its chunks', async () => {
    const { files, urlReader } = createReal(async () => Buffer.alloc(0));
    const bytes = Buffer.from('name: Grüße\n');
    urlReader.readUrl.mockResolvedValue({
      buffer: jest.fn(),
      stream: () => Readable.from([bytes.subarray(0, 9), bytes.subarray(9)]),
    });
    expect(await files.read(shop, ['a.yaml'], { signal })).toMatchObject({
      value: new Map([['a.yaml', 'name: Grüße\n']]),
    });
  });

  it('reads once for all who want the same at the same time', async () => {
    const content = Buffer.from('kind: Ingress\n');
    const { files, urlReader } = createReal(async () => content);
    const other = createComponent('other', {
      'backstage.io/source-location': 'url:https://github.com/acme/other/',
    });
    const [one, two] = await Promise.all([
      files.read(shop, ['a.yaml'], { signal }),
      files.read(shop, ['a.yaml'], { signal }),
      files.read(other, ['a.yaml'], { signal }),
    ]);
    expect(urlReader.readUrl).toHaveBeenCalledTimes(2);
    expect(one).toEqual(two);
    await files.read(shop, ['a.yaml'], { signal });
    expect(urlReader.readUrl).toHaveBeenCalledTimes(3);
  });

  it('does not let somebody who leaves take the files from the others', async () => {
    const { files, urlReader } = createReal(async () => Buffer.alloc(0));
    let answer = (_: { buffer: () => Promise<Buffer> }) => {};
    urlReader.readUrl.mockReturnValue(
      new Promise(resolve => {
        answer = resolve;
      }),
    );
    const leaving = new AbortController();
    const left = files.read(shop, ['a.yaml'], { signal: leaving.signal });
    const stayed = files.read(shop, ['a.yaml'], { signal });
    leaving.abort();
    expect(await left).toMatchObject({ known: false });
    answer({ buffer: async () => Buffer.from('x') });
    expect(await stayed).toMatchObject({ value: new Map([['a.yaml', 'x']]) });
  });

  it.each([
    [
      'the forge fails',
      async () =>
        Promise.reject(new Error('token ghp_x refused by https://internal')),
    ],
    ['a file is too large', async () => Buffer.alloc(300 * 1024)],
  ])('knows nothing when %s', async (_, readUrl) => {
    const { files } = createReal(readUrl);
    expect(await files.read(shop, ['a.yaml'], { signal })).toEqual({
      known: false,
      because: 'unreachable',
      since: '2026-11-23T10:00:00.000Z',
      message: 'the repository could not be read',
    });
  });

  it.each([
    ['no source location', {}],
    [
      'a source that is a file',
      { 'backstage.io/source-location': 'file:/etc/passwd' },
    ],
    [
      'a source that is nonsense',
      { 'backstage.io/source-location': 'nonsense' },
    ],
  ])('reads nothing for %s', async (_, annotations) => {
    const { files, urlReader } = createReal(async () => Buffer.alloc(0));
    const entity = createComponent('shop', annotations);
    expect(await files.read(entity, ['a.yaml'], { signal })).toMatchObject({
      known: false,
      because: 'notConfigured',
    });
    expect(urlReader.readUrl).not.toHaveBeenCalled();
  });
});
