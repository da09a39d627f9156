import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
      if (!existsSync(target)) return true;
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
