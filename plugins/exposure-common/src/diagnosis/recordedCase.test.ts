import type { JsonObject } from '@exposure/fixtures';
import { applyPatch, readCase, writeWorld } from '@exposure/fixtures';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnose } from './diagnose';
import { fixtureOf, fixturesFolder } from './testing/readFixture';

const live = readCase(fixturesFolder, 'Live');

const roots: string[] = [];
afterEach(() =>
  roots.splice(0).forEach(root => rmSync(root, { recursive: true })),
);

/** What `exposure record` writes for a live exposure and a person beside it, judged as the cases of this folder are. */
function statusOf(change: JsonObject, said = '') {
  const root = mkdtempSync(join(tmpdir(), 'exposure-recording-'));
  roots.push(root);
  const folder = join(root, 'Live.elsewhere');
  const { exposure, objects = {}, answers } = live;
  const { kinds } = change;
  writeWorld(
    {
      exposure: applyPatch(exposure, change.exposure ?? {}),
      objects: { ...objects, ...(kinds !== undefined && { kinds }) },
      answers,
    },
    folder,
  );
  writeFileSync(join(folder, 'README.md'), '# Recording of live.example.org');
  writeFileSync(
    join(folder, 'case.yaml'),
    `recorded: by hand, from a cluster
now: ${live.facts.now}
host: live.example.org
expected: { headline: live }
${said}`,
  );
  const fixture = fixtureOf(readCase(root, 'Live.elsewhere'));
  return diagnose(fixture.observe(), new Date(fixture.expected.now));
}

it('judges the folder that exposure record wrote, as it is', () => {
  expect(statusOf({})).toMatchObject({
    headline: 'live',
    environment: 'prod',
    tracks: { dns: { value: 'ok' } },
  });
});

it('takes kinds that were not recorded for unknown', () => {
  const all = statusOf({}).notChecked;
  const { notChecked } = statusOf({ kinds: ['Ingress', 'Service'] });
  expect(notChecked.length).toBeGreaterThan(all.length);
});

it('takes the environment that the case names', () => {
  const { environments } = live.exposure as { environments: JsonObject };
  const exposure = { environments: { test: environments.prod ?? {} } };
  const { environment } = statusOf({ exposure }, 'environment: test\n');
  expect(environment).toBe('test');
});
