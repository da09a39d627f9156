import {
  groupsOf,
  printable,
  watchedKinds,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  Warning,
  WatchedKind,
  WatchedKindOnServer,
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

/** A kind, and what kubectl calls it in one of its groups. */
interface AskedKind
  extends Pick<WatchedKindOnServer, 'kind' | 'labelSelector'> {
  resource: string;
}

interface Recording {
  kubectl: Kubectl;
  tell: (text: string) => void;
  recorded: RecordedObjects;
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
  { resource, kind, labelSelector }: AskedKind,
  kubectl: Kubectl,
): Promise<unknown[]> {
  const args = ['get', resource, '-A', '-o', 'json'];
  if (labelSelector !== undefined) {
    args.push('-l', labelSelector);
  }
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
  asked: AskedKind,
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

/** Objects of one kind in all its API groups; `undefined` where one of them may not be listed. */
async function recordGroups(
  kind: WatchedKindOnServer,
  { kubectl, tell, recorded }: Recording,
): Promise<unknown[] | undefined> {
  const items: unknown[] = [];
  for (const group of groupsOf(kind)) {
    const resource = group ? `${kind.plural}.${group}` : kind.plural;
    tell(`Listing ${resource}`);
    // That an optional kind may not be listed is normal.
    const warnings = kind.optional ? [] : recorded.warnings;
    const found = await recordKind({ ...kind, resource }, kubectl, warnings);
    if (!found) {
      return undefined;
    }
    items.push(...found);
  }
  return items;
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
  for (const kind of watchedKinds) {
    const items = await recordGroups(kind, { kubectl, tell, recorded });
    if (items) {
      recorded.items.push(...items.map(trimObject));
      recorded.kinds.push(kind.kind);
    }
  }
  if (recorded.kinds.length === 0) {
    refuse('KubectlFailed', 'None of the kinds that are read can be listed.');
  }
  return recorded;
}
