import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { requestRules } from '../../request/rules/requestRules';
import { hostnameRules } from '../../hostname/hostnameRules';
import { platformHostnameRules } from '../../platform/judgeHostname';
import { hostnameRefusals } from './hostnameRefusals';
import { refusalGroups } from './refusalGroups';
import { refusalsPage } from './refusalsPage';
import { requestRefusals } from './requestRefusals';
import { zoneRefusals } from './zoneRefusals';

const root = resolve(__dirname, '../../../../..');
const page = join(root, 'docs/refusals.md');

const ruleNames = refusalGroups.flatMap(({ rows }) => Object.keys(rows));

/** Folders whose sources may refuse something. */
const sources = [
  'plugins/exposure-common/src',
  'plugins/exposure-node/src',
  'plugins/scaffolder-backend-module-exposure/src',
  'packages/cli/src',
];

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name === 'refusals' || entry.name.startsWith('__')
        ? []
        : sourceFiles(path);
    }
    return /\.ts$/.test(entry.name) && !/\.(test|d)\.ts$/.test(entry.name)
      ? [path]
      : [];
  });
}

const written = sources
  .flatMap(folder => sourceFiles(join(root, folder)))
  .map(path => readFileSync(path, 'utf8'))
  .join('\n');

describe('the card of errors', () => {
  it('has the page that its rows make', () => {
    const made = refusalsPage();
    if (process.env.WRITE_DOCS === '1') {
      writeFileSync(page, made);
    }
    expect(readFileSync(page, 'utf8')).toBe(made);
  });

  it('has each rule once, as an anchor has one place', () => {
    expect(new Set(ruleNames).size).toBe(ruleNames.length);
  });

  it.each(ruleNames)('has a rule for the row %s', rule => {
    expect(written).toContain(`'${rule}'`);
  });

  it('lists the rules that have an order in that order', () => {
    expect(Object.keys(requestRefusals)).toEqual([
      'UnknownEnvironment',
      'UnknownIssuer',
      ...requestRules.map(({ rule }) => rule),
    ]);
    expect(Object.keys(hostnameRefusals)).toEqual([
      ...hostnameRules.map(({ rule }) => rule),
      'HostnameNamedTwice',
    ]);
    expect(Object.keys(zoneRefusals)).toEqual([
      'HostnameOutsideZones',
      ...platformHostnameRules.map(({ rule }) => rule),
      'ZoneNotYours',
    ]);
  });

  it.each(refusalGroups.flatMap(({ rows }) => Object.entries(rows)))(
    'says why and what to do in whole sentences: %s',
    (_rule, { why, whatToDo }) => {
      for (const text of [why, whatToDo]) {
        expect(text).toMatch(/^[A-Z`].*[.]$/);
      }
    },
  );
});
