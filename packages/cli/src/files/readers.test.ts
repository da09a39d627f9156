import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputFiles } from './InputFiles';
import { readData as readDataOf } from './readData';
import { readYamlDocuments as readYamlOf } from './readYamlFile';

const readData = (path: string) => readDataOf(new InputFiles(), path);
const readYamlDocuments = (path: string) => readYamlOf(new InputFiles(), path);

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'exposure-readers-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

function file(content: string | Uint8Array): string {
  const path = join(dir, 'file');
  writeFileSync(path, content);
  return path;
}

/** A text of YAML of at least so many bytes. */
const yamlOf = (bytes: number) =>
  `items:\n${'  - dnsNames: [shop.example.com]\n'.repeat(bytes / 30)}`;

describe('YAML', () => {
  it.each([
    ['an alias of nothing', 'a: *nowhere', /\*nowhere,.*\(FileIsNotYaml\)/],
    [
      'an alias before its anchor',
      'a: *late\nb: &late x',
      /\*late,.*\(FileIsNotYaml\)/,
    ],
    ['an alias of itself', 'a: &own [*own]', /\*own,.*\(FileIsNotYaml\)/],
    [
      'an unknown tag',
      'a: !ENV prod-eu',
      /!ENV at line 1, column 4\. \(FileIsNotYaml\)/,
    ],
    ['endless nesting', '['.repeat(100_000), /\(FileIsNotYaml\)/],
    [
      'an alias bomb',
      `a: &a [x, x]\nb: [${Array(200).fill('*a').join(', ')}]`,
      /\(TooManyAliases\)/,
    ],
  ])('is refused with %s, by its name', async (_, text, message) => {
    await expect(readYamlDocuments(file(text))).rejects.toThrow(message);
  });

  it('may have a few aliases and the tags of YAML', async () => {
    const text = 'a: &a [x]\nb: *a\nc: !!str 5\n';
    expect(await readYamlDocuments(file(text))).toEqual([
      { a: ['x'], b: ['x'], c: '5' },
    ]);
  });
});

describe('text', () => {
  const utf16 = Buffer.from('\uFEFFentityRef: shop\n', 'utf16le');

  it.each([
    ['UTF-16', utf16],
    ['UTF-16 without a mark', utf16.subarray(2)],
    ['Latin-1', Uint8Array.from([0x61, 0x3a, 0x20, 0xe5])],
  ])('that is %s is refused', async (_, bytes) => {
    const path = file(bytes);
    await expect(readYamlDocuments(path)).rejects.toThrow('(FileIsNotUtf8)');
    await expect(readData(path)).rejects.toThrow('(FileIsNotUtf8)');
  });

  it('may begin with a byte order mark', async () => {
    expect(await readData(file('\uFEFF{"a": 1}'))).toEqual([{ a: 1 }]);
    expect(await readYamlDocuments(file('\uFEFFa: 1'))).toEqual([{ a: 1 }]);
  });
});

describe('data', () => {
  it.each([
    ['{"items": [1]}', [{ items: [1] }]],
    [' [{"kind": "Ingress"}]', [[{ kind: 'Ingress' }]]],
    ['a: 1\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
  ])('is read as JSON or YAML: %s', async (text, documents) => {
    expect(await readData(file(text))).toEqual(documents);
  });

  it('may be larger than what people write', async () => {
    const path = file(yamlOf(1_100_000));
    await expect(readYamlDocuments(path)).rejects.toThrow(
      'larger than 1 MiB. (FileTooLarge)',
    );
    expect(await readData(path)).toEqual([{ items: expect.any(Array) }]);
  });

  it('may be larger as JSON than as YAML', async () => {
    const large = ' '.repeat(17 * 1024 * 1024);
    expect(await readData(file(`{}${large}`))).toEqual([{}]);
    await expect(readData(file(`a: 1${large}`))).rejects.toThrow(
      'larger than 16 MiB as YAML; as JSON it may have 64 MiB. (FileTooLarge)',
    );
  });

  it('is refused where it is broken JSON', async () => {
    await expect(readData(file('[{'))).rejects.toThrow('(FileIsNotJson)');
  });
});
