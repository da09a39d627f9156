import type { Parsed } from '../../input/Refusal';
import type { RefusalRule } from '../../input/refusals/refusalGroups';
import { insertEntry, removeEntry } from './editResources';
import { maxExistingFile } from './readDocuments';
import { findResources } from './kustomizationResources';
import type { KustomizationResources } from './kustomizationResources';
import { unifiedLineBreaks } from './lineBreaks';

/**
 * Entries of `resources` to have, in our order, and not to have.
 * @public
 */
export interface KustomizationEntries {
  add: readonly string[];
  drop: readonly string[];
}

function refused(rule: RefusalRule, message: string): Parsed<never> {
  return {
    ok: false,
    refusals: [{ field: 'kustomization.yaml', rule, message }],
  };
}

const namesOf = ({ entries }: KustomizationResources) =>
  entries.map(({ name }) => name);

/** Behind the nearest of our entries that come before it, else before the nearest that come after, else at the end. */
function indexFor(
  name: string,
  present: readonly (string | undefined)[],
  order: readonly string[],
): number {
  const place = order.indexOf(name);
  const before = order
    .slice(0, place)
    .map(each => present.indexOf(each))
    .filter(index => index >= 0)
    .at(-1);
  const after = order
    .slice(place + 1)
    .map(each => present.indexOf(each))
    .find(index => index >= 0);
  if (before !== undefined) {
    return before + 1;
  }
  return after ?? present.length;
}

/** What has to be done next; the text itself when nothing has. */
function step(
  text: string,
  resources: KustomizationResources,
  { add, drop }: KustomizationEntries,
): string {
  const names = namesOf(resources);
  const surplus = names.findIndex(
    name => name !== undefined && drop.includes(name),
  );
  if (surplus >= 0) {
    return removeEntry(text, resources, surplus);
  }
  const name = add.find(each => !names.includes(each));
  return name === undefined
    ? text
    : insertEntry(text, resources, {
        name,
        index: indexFor(name, names, add),
      });
}

/** One edit at a time, each read again: an edit that did something else than it should is not handed out. */
function edited(
  text: string,
  entries: KustomizationEntries,
): string | undefined {
  const found = findResources(text);
  if (!found) {
    return undefined;
  }
  const next = step(text, found, entries);
  if (next === text) {
    return text;
  }
  const after = findResources(next);
  const others = ({ keys }: KustomizationResources) =>
    keys.filter(key => key !== 'resources').join('\n');
  const isRight =
    after !== undefined &&
    others(after) === others(found) &&
    Math.abs(after.entries.length - found.entries.length) === 1;
  return isRight ? edited(next, entries) : undefined;
}

/**
 * Puts entries into a kustomization that somebody else wrote. Every byte but those of the entries stays as it is, and
 * an entry that comes and goes leaves nothing behind.
 * @param existing - the file as it is
 * @param entries - names beside the file
 * @returns the file as it shall be: the very same text when nothing has to change
 * @public
 */
export function mergeKustomization(
  existing: string,
  entries: KustomizationEntries,
): Parsed<string> {
  if (existing.length > maxExistingFile) {
    return refused('FileTooLarge', 'kustomization.yaml is larger than 256 KB.');
  }
  const { text, restore } = unifiedLineBreaks(existing);
  const merged = edited(text, entries);
  return merged === undefined
    ? refused(
        'KustomizationNotReadable',
        'kustomization.yaml is not a single YAML mapping with a list of resources; correct it by hand first.',
      )
    : { ok: true, value: restore(merged), warnings: [] };
}

/**
 * The entries of a kustomization's `resources`; `undefined` when it cannot be read or says more than that.
 */
export function onlyResourcesOf(existing: string): string[] | undefined {
  const found = findResources(existing);
  const isPlain = found?.keys.every(key =>
    ['apiVersion', 'kind', 'resources'].includes(key),
  );
  return isPlain ? found?.entries.map(({ name }) => name ?? '') : undefined;
}
