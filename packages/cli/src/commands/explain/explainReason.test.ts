import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasons } from '@exposure/backstage-plugin-exposure-common';
import { parse } from 'yaml';
import { CommandBench } from '../../__testUtils__/commandBench';

const bench = new CommandBench();

afterAll(() => bench.clear());

const page = readFileSync(
  resolve(__dirname, '../../../../../docs/reasons.md'),
  'utf8',
);

it.each(Object.keys(reasons))('prints the page of %s', async name => {
  const { status, out, err } = await bench.run('explain', name);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(new RegExp(`^### ${name}\n`));
  expect(page).toContain(out.trimEnd());
});

it('does not mind capitals', async () => {
  expect((await bench.run('explain', 'pullrequestdraft')).out).toContain(
    '### PullRequestDraft',
  );
});

it('prints it as data', async () => {
  const { out } = await bench.run('explain', 'Live', '-o', 'yaml');
  expect(parse(out)).toMatchObject({ reason: 'Live', ...reasons.Live });
});

it.each([
  ['PullRequestDarft', 'Did you mean PullRequestDraft'],
  ['HostnameDoesntResolve', 'HostnameDoesNotResolve'],
  ['draft', 'Did you mean PullRequestDraft?'],
  ['zzzzzzz', 'docs/reasons.md lists them all.'],
  ['__proto__', 'No reason is called __proto__.'],
  ['\u001b[2J', 'No reason is called \uFFFD[2J.'],
])('refuses %j, and names reasons that are near', async (written, words) => {
  const { status, out, err } = await bench.run('explain', written);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain(words);
  expect(err).toContain('(UnknownReason)');
});

it('needs a configuration and objects without a reason', async () => {
  expect(await bench.run('explain')).toEqual({
    status: 2,
    out: '',
    err: "error: required option '--config <file>' not specified\n",
  });
  expect(await bench.run('explain', '--config', 'x')).toEqual({
    status: 2,
    out: '',
    err: "error: required option '--objects <env=file>' not specified\n",
  });
});
