import type { JsonValue } from '@backstage/types';
import type {
  DnsAnswer,
  WatchedKind,
} from '@exposure/backstage-plugin-exposure-common';
import { stringify } from 'yaml';
import { version } from '../../../package.json';

/** What was recorded about one hostname in one environment. */
export interface RecordedFacts {
  environment: string;
  hostname: string;
  at: Date;
  /** The section `exposure:` as it was merged. */
  section: JsonValue;
  items: readonly unknown[];
  kinds: readonly WatchedKind[];
  answers: readonly DnsAnswer[];
}

/** The command that judges a recording, to be run in its folder. */
export function judgingCommand(facts: RecordedFacts): string {
  const { environment, hostname, at } = facts;
  return [
    'exposure explain --config app-config.yaml',
    `--objects ${environment}=objects.json --dns answers.json`,
    `--host '${hostname}' --now ${at.toISOString()}`,
  ].join(' ');
}

function readme(facts: RecordedFacts): string {
  return [
    `# Recording of ${facts.hostname} in ${facts.environment}`,
    '',
    `Made by \`exposure record\` ${version} at ${facts.at.toISOString()}. In this folder,`,
    '',
    '```sh',
    judgingCommand(facts),
    '```',
    '',
    'shows what the portal says about it.',
    '',
    '| file              | holds                                                                   |',
    '| ----------------- | ----------------------------------------------------------------------- |',
    '| `app-config.yaml` | the section `exposure:` of the configuration                            |',
    '| `objects.json`    | the objects of the cluster that the portal watches; no Secret is in it  |',
    '| `answers.json`    | what the DNS servers answered about the hostname                        |',
    '',
    'Read the files before you pass them on: they name every route, certificate and Service of the cluster, with',
    'their annotations, and the mail addresses of its certificate issuers.',
    '',
  ].join('\n');
}

const json = (data: unknown) => `${JSON.stringify(data, undefined, 2)}\n`;

/** The files of a recording, by their names. */
export function recordingFiles(facts: RecordedFacts): Map<string, string> {
  const { items, kinds } = facts;
  const list = { apiVersion: 'v1', kind: 'List', kinds, items };
  return new Map([
    ['app-config.yaml', stringify({ exposure: facts.section })],
    ['objects.json', json(list)],
    ['answers.json', json(facts.answers)],
    ['README.md', readme(facts)],
  ]);
}
