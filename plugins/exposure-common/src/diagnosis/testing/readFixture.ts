import { join } from 'node:path';
import type { Case } from '@exposure/fixtures';
import { caseNames, readCase } from '@exposure/fixtures';
import type { WatchedKind } from '../../kubernetes';
import { watchedKinds } from '../../kubernetes';
import type {
  DnsAnswer,
  ExposureObservation,
  HostnameClaims,
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
import type { PullRequestObservation } from '../../observation/pullRequests/PullRequestObservation';
import type { ExposurePlatform } from '../../platform/ExposurePlatform';
import { parsePlatform } from '../../platform/parsePlatform';
import type { Parsed } from '../../input/Refusal';

/** The folder with one case for each reason. */
export const fixturesFolder = join(__dirname, '../__fixtures__');

/** What a case says of itself and of the answer. */
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
  claims?: HostnameClaims;
  unknown?: Partial<Record<WatchedKind, UnknownBecause>>;
  /** `all`: every kind was listed, the optional ones too, as the portal does it that may. */
  kinds?: 'all';
  stale?: Known<unknown>['stale'];
}

/** One fixture, read and parsed. */
export interface Fixture {
  name: string;
  expected: Expected;
  /** Whether the command line can play it: it knows objects and DNS answers only. */
  hasOtherSources: boolean;
  /** Visitors are served: whatever is said, it must not be alarming. */
  isHealthy: boolean;
  observe(arrange?: (objects: unknown[]) => unknown[]): ExposureObservation;
  platform: ExposurePlatform;
  answers?: DnsAnswer[];
}

/** The reason that a case is about; a second case of one has a name that goes on after a dot. */
export const reasonOfCase = (name: string) => name.replace(/\..*/, '');

/** Names of all cases. */
export const fixtureNames = () => caseNames(fixturesFolder);

function parsed<T>(result: Parsed<T>): T {
  if (!result.ok) {
    throw new Error(result.refusals.map(({ message }) => message).join('\n'));
  }
  return result.value;
}

/** What a case says beside its world, in the shapes that `__fixtures__/README.md` names. */
interface Facts {
  recorded: string;
  now: string;
  host: string;
  namespace?: string;
  environment?: string;
  healthy?: boolean;
  sources?: OtherSources;
  expected: Omit<Expected, 'recorded' | 'now' | 'host' | 'namespace'>;
}

/** As `exposure record` writes it, with the kinds that could be listed. */
interface ObjectList {
  kinds?: readonly WatchedKind[];
  items: unknown[];
}

function withStates(
  list: ObjectList,
  { unknown: unknowns, stale, kinds: allOrListed }: OtherSources,
  { cluster, now }: { cluster: string; now: string },
) {
  const kinds =
    allOrListed === 'all' ? watchedKinds.map(({ kind }) => kind) : list.kinds;
  const snapshot = parsed(readObjectList(list, { cluster, at: now, kinds }));
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

/** The one environment of a recording that does not say which. */
function environmentOf(platform: ExposurePlatform, named?: string): string {
  const [only] = Object.keys(platform.environments);
  return named ?? only ?? '';
}

/** A case as the tests use it. */
export function fixtureOf({ name, facts, ...world }: Case): Fixture {
  // The words of a case are what its file says; a wrong one makes its test fail.
  const said = facts as unknown as Facts;
  const { recorded, now, host, namespace, sources } = said;
  const platform = parsed(parsePlatform(world.exposure));
  const environment = environmentOf(platform, said.environment);
  const cluster = platform.environments[environment]?.cluster ?? '';
  const answers = world.answers && parsed(readDnsAnswers(world.answers));
  return {
    name,
    expected: { recorded, now, host, namespace, ...said.expected },
    hasOtherSources: sources !== undefined,
    isHealthy: said.healthy === true,
    platform,
    answers,
    observe(arrange = objects => objects) {
      // Those who arrange objects may change them.
      const list = structuredClone(world.objects) as unknown as ObjectList;
      const snapshot = withStates(
        { ...list, items: arrange(list.items) },
        sources ?? {},
        { cluster, now },
      );
      const subject = findExposures(snapshot, environment, platform).find(
        found =>
          found.hostname === host &&
          found.namespace === (namespace ?? found.namespace),
      ) ?? { environment, namespace: '', hostname: host, labels: [] };
      return observeExposure(subject, {
        platform,
        snapshot,
        dns: answers ? known(answers, now) : unknown('notRead', now),
        edge: sources?.edge
          ? known(sources.edge, now)
          : unknown('notConfigured', now),
        pullRequest: sources
          ? known(sources.pullRequest, now)
          : unknown('notConfigured', now),
        ...(sources?.claims && { claims: known(sources.claims, now) }),
      });
    },
  };
}

/** Reads a case of a reason. */
export const readFixture = (name: string) =>
  fixtureOf(readCase(fixturesFolder, name));
