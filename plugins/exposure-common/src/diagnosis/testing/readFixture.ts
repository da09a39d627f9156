import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { WatchedKind } from '../../kubernetes';
import { watchedKinds } from '../../kubernetes';
import type {
  DnsAnswer,
  ExposureObservation,
  Observed,
} from '../../observation';
import {
  findExposures,
  known,
  observeExposure,
  readDnsAnswers,
  readObjectList,
  unknown,
} from '../../observation';
import type { Known, UnknownBecause } from '../../observation/Observed';
import type { EdgeObservation } from '../../observation/EdgeObservation';
import type { PullRequestObservation } from '../../observation/PullRequestObservation';
import type { ExposurePlatform } from '../../platform/ExposurePlatform';
import { parsePlatform } from '../../platform/parsePlatform';
import type { Parsed } from '../../input/Refusal';

/** The folder with one folder for each reason. */
export const fixturesFolder = join(__dirname, '../__fixtures__');

/** What a fixture says of itself and of the answer. */
export interface Expected {
  /** `control-plane`, or `by hand` with the source of the texts. */
  recorded: string;
  now: string;
  host: string;
  /** Where the hostname is in more than one. */
  namespace?: string;
  headline: string;
  overlay?: string;
  reason?: string;
  severity: string;
  actor: { kind: string; name?: string; until?: string };
  nextRetryAt?: string;
  tracks: Record<string, string>;
}

/** What no Kubernetes object and no DNS answer says. */
interface OtherSources {
  pullRequest?: PullRequestObservation;
  edge?: EdgeObservation;
  unknown?: Partial<Record<WatchedKind, UnknownBecause>>;
  stale?: Known<unknown>['stale'];
}

/** One fixture, read and parsed. */
export interface Fixture {
  name: string;
  expected: Expected;
  /** Whether the command line can play it: it knows objects and DNS answers only. */
  hasOtherSources: boolean;
  observe(arrange?: (objects: unknown[]) => unknown[]): ExposureObservation;
  platform: ExposurePlatform;
  answers?: DnsAnswer[];
}

/** Names of all fixture folders. */
export function fixtureNames(): string[] {
  return readdirSync(fixturesFolder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
}

function parsed<T>(result: Parsed<T>): T {
  if (!result.ok) {
    throw new Error(result.refusals.map(({ message }) => message).join('\n'));
  }
  return result.value;
}

function withStates(
  list: unknown,
  { unknown: unknowns, stale }: OtherSources,
  now: string,
) {
  const snapshot = parsed(readObjectList(list, { cluster: 'prod', at: now }));
  const objects = Object.fromEntries(
    watchedKinds.map(({ kind }) => {
      const because = unknowns?.[kind];
      const observed: Observed<unknown> = because
        ? unknown(because, now)
        : snapshot.objects[kind];
      return [
        kind,
        observed.known && stale ? { ...observed, stale } : observed,
      ];
    }),
  );
  return { ...snapshot, objects: objects as typeof snapshot.objects };
}

/** Reads a fixture folder. */
export function readFixture(name: string): Fixture {
  const path = (file: string) => join(fixturesFolder, name, file);
  const read = (file: string) => readFileSync(path(file), 'utf8');
  const has = (file: string) => existsSync(path(file));
  const expected: Expected = parse(read('expected.yaml'));
  const others: OtherSources = has('sources.yaml')
    ? parse(read('sources.yaml'))
    : {};
  const platform = parsed(
    parsePlatform(parse(read('app-config.yaml')).exposure),
  );
  const { now, host } = expected;
  const answers = has('answers.json')
    ? parsed(readDnsAnswers(JSON.parse(read('answers.json'))))
    : undefined;
  return {
    name,
    expected,
    hasOtherSources: has('sources.yaml'),
    platform,
    answers,
    observe(arrange = objects => objects) {
      const list = JSON.parse(read('objects.json'));
      const snapshot = withStates(
        { ...list, items: arrange(list.items) },
        others,
        now,
      );
      const subject = findExposures(snapshot, 'prod', platform).find(
        ({ hostname, namespace }) =>
          hostname === host && namespace === (expected.namespace ?? namespace),
      ) ?? { environment: 'prod', namespace: '', hostname: host, labels: [] };
      return observeExposure(subject, {
        platform,
        snapshot,
        dns: answers ? known(answers, now) : unknown('notRead', now),
        edge: others.edge
          ? known(others.edge, now)
          : unknown('notConfigured', now),
        pullRequest: has('sources.yaml')
          ? known(others.pullRequest, now)
          : unknown('notConfigured', now),
      });
    },
  };
}
