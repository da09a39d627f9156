import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { droppedWarningId } from '../writing/droppedHostnames';
import { parsePlatform } from '../platform/parsePlatform';
import { parseAsked } from '../writing/testing/asked';
import { requestWarningTable } from './rules/requestWarnings';

const page = (name: string) =>
  readFileSync(resolve(__dirname, '../../../../docs', name), 'utf8');

/** First column of every table, where it is code. */
const named = (text: string) =>
  [...text.matchAll(/^\| `([A-Z]\w+)`/gm)].map(([, name]) => name);

const example = (text: string): unknown =>
  parse(/```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '');

describe('the documentation', () => {
  it('names every warning of requests, in their order', () => {
    expect(named(page('request.md'))).toEqual([
      ...requestWarningTable.map(({ id }) => id),
      'HostnameCleaned',
      droppedWarningId,
    ]);
  });

  it('shows a configuration and a request that are right', () => {
    const config = example(page('configuration.md'));
    const platform = parsePlatform(Reflect.get(Object(config), 'exposure'), {
      clusters: ['prod-eu'],
    });
    expect(platform).toMatchObject({ ok: true, warnings: [] });
    expect(
      platform.ok && parseAsked(example(page('request.md')), platform.value),
    ).toMatchObject({ ok: true });
  });
});
