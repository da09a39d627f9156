import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readDnsAnswers } from '@exposure/backstage-plugin-exposure-common';
import { CommandBench } from './__testUtils__/commandBench';
import { exposureProgram } from './exposureProgram';

const docs = resolve(__dirname, '../../../docs');
const read = (path: string) => readFileSync(path, 'utf8');
const page = read(join(docs, 'cli.md'));

const silent = { print: () => {}, complain: () => {} };
const { commands } = exposureProgram(silent, () => {});

describe('docs/cli.md', () => {
  it.each(commands.map(command => [command.name(), command] as const))(
    'names the command %s and its options',
    (name, { options }) => {
      expect(page).toContain(`exposure ${name}`);
      const missing = options
        .map(({ long, short }) => [long, short])
        .filter(names => !names.some(flag => flag && page.includes(flag)));
      expect(missing).toEqual([]);
    },
  );
});

/** The code blocks of a page in one language, without the indentation of a list. */
function blocks(text: string, language: string): string[] {
  const fence = new RegExp(
    `^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``,
    'gm',
  );
  return [...text.matchAll(fence)].map(([, indent = '', block = '']) =>
    block.replace(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

describe('the forms of recorded files', () => {
  const [, objects = '', answers = ''] = blocks(page, 'json');

  it('are those that explain reads', async () => {
    expect(readDnsAnswers(JSON.parse(answers))).toMatchObject({ ok: true });
    const bench = new CommandBench();
    const [config = ''] = blocks(
      read(resolve(__dirname, '../README.md')),
      'yaml',
    );
    bench.put('app-config.yaml', config);
    bench.put('objects.json', objects);
    bench.put('answers.json', answers);
    const { status, out, err } = await bench.run(
      ...['explain', '--config', bench.at('app-config.yaml'), '-o', 'json'],
      ...['--objects', bench.at('objects.json')],
      ...['--dns', bench.at('answers.json'), '--host', 'shop.example.com'],
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    // Of the kinds that it does not name nothing is known.
    expect(JSON.parse(out)).toMatchObject([{ overlay: 'unknown' }]);
    bench.clear();
  });
});

describe('README.md', () => {
  it('shows three steps that work', async () => {
    const bench = new CommandBench();
    const text = read(resolve(__dirname, '../README.md'));
    const [config = '', request = ''] = blocks(text, 'yaml');
    bench.put('app-config.yaml', config);
    bench.put('request.yaml', request);
    expect(
      await bench.run('config', '--config', bench.at('app-config.yaml')),
    ).toMatchObject({ status: 0, err: '' });
    expect(await bench.folderCommand('write', '--diff')).toMatchObject({
      status: 0,
      out: expect.stringContaining('+    - host: shop.apps.example.com\n'),
    });
    expect(await bench.folderCommand('write')).toMatchObject({
      status: 0,
      out: expect.stringContaining('DNS shop.apps.example.com. '),
    });
    expect(await bench.folderCommand('write', '--check')).toMatchObject({
      status: 0,
    });
    bench.clear();
  });

  it.each(commands.map(command => command.name()))(
    'names the command %s',
    name => {
      expect(read(resolve(__dirname, '../README.md'))).toContain(
        `exposure ${name}`,
      );
    },
  );
});

const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.md'))
  .map(path => join(docs, path));

/** Headings as forges make anchors of them. */
function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#{1,6} (.*)$/gm)].map(
    ([, heading = '']) => heading,
  );
  return new Set(
    headings.map(heading =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}

function deadLinks(path: string): string[] {
  const links = [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, link = '']) => link,
  );
  return links
    .filter(link => !/^[a-z]+:/.test(link))
    .filter(link => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : resolve(dirname(path), file);
      if (!existsSync(target)) {
        return true;
      }
      return (
        anchor !== undefined &&
        target.endsWith('.md') &&
        !anchorsOf(read(target)).has(anchor)
      );
    });
}

it.each(pages.map(path => [path.slice(docs.length + 1), path]))(
  'docs/%s has no dead link',
  (_, path) => {
    expect(deadLinks(path)).toEqual([]);
  },
);
