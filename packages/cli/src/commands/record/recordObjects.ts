import {
  printable,
  watchedKinds,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  Warning,
  WatchedKind,
} from '@exposure/backstage-plugin-exposure-common';
import { InputError, isError } from '@backstage/errors';
import { refuse } from '../../refusals';
import { KubectlError } from './kubectl';
import type { Kubectl } from './kubectl';
import { trimObject } from './trimObject';

/** The objects of a cluster, and which kinds could be listed. */
export interface RecordedObjects {
  items: unknown[];
  /** Kinds that were listed, and those that the cluster does not have. */
  kinds: WatchedKind[];
  /** What could not be listed, and why. */
  warnings: Warning[];
}

/** What kubectl says of a kind whose definition is not installed; then there are no objects of it. */
const noSuchKind =
  /doesn't have a resource type|could not find the requested resource|no matches for kind/;

/** What it says of a kind that the caller may not list; any other failure is one of the connection. */
const forbidden = /\(Forbidden\)| is forbidden: /;

function parsedItems(text: string): unknown {
  try {
    return Reflect.get(Object(JSON.parse(text)), 'items');
  } catch {
    return undefined;
  }
}

/**
 * What stands in the place of kubectl may be a wrapper: an answer that is no list says nothing about what there is, and
 * what was not asked for is not passed on.
 */
async function listOf(
  { resource, kind }: { resource: string; kind: WatchedKind },
  kubectl: Kubectl,
): Promise<unknown[]> {
  const args = ['get', resource, '-A', '-o', 'json'];
  const items = parsedItems(await kubectl(args));
  if (!Array.isArray(items)) {
    return refuse(
      'KubectlFailed',
      `kubectl ${args.join(' ')} printed no JSON list.`,
    );
  }
  return items.filter(item => Reflect.get(Object(item), 'kind') === kind);
}

/** Objects of one kind; `undefined` where the caller may not list them. */
async function recordKind(
  asked: { resource: string; kind: WatchedKind },
  kubectl: Kubectl,
  warnings: Warning[],
): Promise<unknown[] | undefined> {
  try {
    return await listOf(asked, kubectl);
  } catch (error) {
    if (error instanceof InputError) {
      throw error;
    }
    const said = error instanceof KubectlError ? error.said : '';
    if (noSuchKind.test(said)) {
      return [];
    }
    if (forbidden.test(said)) {
      const because = printable(said, 300);
      const message = `${asked.resource} cannot be listed and stays unknown: ${because}`;
      warnings.push({ id: 'KindNotRecorded', message });
      return undefined;
    }
    const because = isError(error) ? error.message : String(error);
    return refuse(
      'KubectlFailed',
      printable(because.trim().replace(/\s+/g, ' '), 500),
    );
  }
}

/**
 * Lists every kind that the portal watches, each by itself: one that the cluster does not have, or that the caller may
 * not list, would make kubectl give nothing at all. Secrets are not among them.
 * @throws InputError with the rule `KubectlFailed`
 */
export async function recordObjects(
  kubectl: Kubectl,
  tell: (text: string) => void,
): Promise<RecordedObjects> {
  const recorded: RecordedObjects = { items: [], kinds: [], warnings: [] };
  for (const { kind, plural, group } of watchedKinds) {
    const resource = group ? `${plural}.${group}` : plural;
    tell(`Listing ${resource}`);
    const asked = { resource, kind };
    const items = await recordKind(asked, kubectl, recorded.warnings);
    if (items) {
      recorded.items.push(...items.map(trimObject));
      recorded.kinds.push(kind);
    }
  }
  if (recorded.kinds.length === 0) {
    refuse('KubectlFailed', 'None of the kinds that are read can be listed.');
  }
  return recorded;
}
