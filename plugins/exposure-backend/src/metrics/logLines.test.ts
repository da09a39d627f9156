import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = join(__dirname, '..');

/** How each line begins that the backend writes into the log, up to its first variable part. */
function logLines(): string[] {
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap(name => {
      const text = readFileSync(join(sources, name), 'utf8');
      const calls = text.matchAll(
        /logger\s*\.(?:error|warn|info|debug)\(\s*[`'"]([^$`'"]+)/g,
      );
      return Array.from(calls, ([, line = '']) =>
        line.trim().replace(/:$/, ''),
      );
    });
}

it('documents every line of the log', () => {
  const page = readFileSync(
    join(__dirname, '../../../../docs/monitoring.md'),
    'utf8',
  );
  expect(logLines().length).toBeGreaterThan(8);
  expect(logLines().filter(line => !page.includes(`\`${line}`))).toEqual([]);
});
