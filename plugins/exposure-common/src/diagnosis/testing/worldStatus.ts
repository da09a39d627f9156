import { applyPatch } from '@exposure/fixtures';
import type { Json } from '@exposure/fixtures';
import type { WatchedKind } from '../../kubernetes';
import { watchedKinds } from '../../kubernetes';
import type { DnsAnswer, EdgeObservation } from '../../observation';
import {
  findExposures,
  known,
  observeExposure,
  readObjectList,
  unknown,
} from '../../observation';
import { parsePlatform } from '../../platform/parsePlatform';
import type { Parsed } from '../../input/Refusal';
import type { ExposureStatus } from '../../status/ExposureStatus';
import { diagnose } from '../diagnose';
import { liveWorld } from './liveWorld';

/** A change to every object of a kind, or to the one of a name: a JSON merge patch (RFC 7396); `null` = not there. */
export interface WorldPatch {
  kind: string;
  name?: string;
  patch: unknown;
}

/** How a world differs from the one in which everything goes well. */
export interface WorldChange {
  patches?: readonly WorldPatch[];
  added?: readonly unknown[];
  /** Kinds that the cluster does not have. */
  absent?: readonly WatchedKind[];
  /** A merge patch for the environment of the configuration. */
  environment?: unknown;
  /** The first of the request where left out. */
  hostname?: string;
  now?: string;
  edge?: EdgeObservation;
}

type Entries = Record<string, unknown>;

function isObject(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is undefined in a patch says nothing. */
const merged = (target: unknown, patch: unknown): unknown =>
  applyPatch(target as Json, JSON.parse(JSON.stringify(patch)));

function isMeant(object: unknown, { kind, name }: WorldPatch): boolean {
  return (
    isObject(object) &&
    object.kind === kind &&
    (name === undefined ||
      (isObject(object.metadata) && object.metadata.name === name))
  );
}

function patchedItems(
  items: readonly unknown[],
  patches: readonly WorldPatch[],
): unknown[] {
  return patches.reduce<unknown[]>(
    (objects, entry) =>
      objects.flatMap(object => {
        if (!isMeant(object, entry)) {
          return [object];
        }
        return entry.patch === null ? [] : [merged(object, entry.patch)];
      }),
    [...items],
  );
}

function valueOf<T>(result: Parsed<T>): T {
  if (!result.ok) {
    throw new Error(result.refusals.map(({ message }) => message).join('\n'));
  }
  return result.value;
}

/** A record that leads every name to the platform. */
function answersFor(name: string, target: string): DnsAnswer[] {
  return (['A', 'AAAA'] as const).map(type => ({
    server: 'recursive',
    name,
    type,
    rcode: 'NOERROR',
    answers: [{ name, type: 'CNAME', ttl: 60, data: target }],
  }));
}

/** The status in a cluster to which a manifest fixture was applied and where something is not as it should be. */
export function worldStatus(
  fixture: string,
  change: WorldChange = {},
): ExposureStatus {
  const { request, config, list } = liveWorld(fixture);
  const now = change.now ?? '2026-11-10T00:00:00Z';
  const { environments } = config.exposure;
  const { [request.environment]: environment } = environments;
  const platform = valueOf(
    parsePlatform({
      ...config.exposure,
      environments: {
        ...environments,
        [request.environment]: merged(environment, change.environment ?? {}),
      },
    }),
  );
  const items = [
    ...patchedItems(list.items, change.patches ?? []),
    ...(change.added ?? []),
  ];
  const read = valueOf(
    readObjectList(
      { kind: 'List', items },
      { cluster: 'x', at: now, kinds: watchedKinds.map(({ kind }) => kind) },
    ),
  );
  const absent = (change.absent ?? []).map(
    kind => [kind, unknown('absent', now)] as const,
  );
  const snapshot = {
    ...read,
    objects: { ...read.objects, ...Object.fromEntries(absent) },
  };
  const hostname = change.hostname ?? request.hostnames[0] ?? '';
  const subject = findExposures(snapshot, request.environment, platform).find(
    found => found.hostname === hostname,
  );
  if (!subject) {
    throw new Error(`nothing is exposed at ${hostname}`);
  }
  const target = environment?.ingress.target ?? '';
  return diagnose(
    observeExposure(subject, {
      platform,
      snapshot,
      dns: known(answersFor(hostname, target), now),
      edge: change.edge
        ? known(change.edge, now)
        : unknown('notConfigured', now),
      pullRequest: known(undefined, now),
    }),
    new Date(now),
  );
}
