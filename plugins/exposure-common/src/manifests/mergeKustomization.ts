import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, YAMLSeq } from 'yaml';
import type { Parsed } from '../request/Refusal';
import type { RefusalRule } from '../request/refusals/refusalGroups';
import { maxExistingFile } from './fileOwnership';

/**
 * Entries of `resources` to have and not to have.
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

const nameOf = (item: unknown) =>
  isScalar(item) ? String(item.value).replace(/^\.\//, '') : undefined;

/** The list of resources, made when there is none; `undefined` when something else has its place. */
function resourcesOf(document: Document.Parsed): YAMLSeq | undefined {
  if (!document.has('resources') || document.get('resources') === null) {
    document.set('resources', document.createNode([]));
  }
  const resources = document.get('resources');
  return isSeq(resources) ? resources : undefined;
}

/**
 * Puts entries into a kustomization that somebody else wrote, keeping its comments, its order and everything else.
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
  const document = parseDocument(existing);
  const resources =
    document.errors.length === 0 && isMap(document.contents)
      ? resourcesOf(document)
      : undefined;
  if (!resources) {
    return refused(
      'KustomizationNotReadable',
      'kustomization.yaml is no single YAML mapping with a list of resources; correct it by hand first.',
    );
  }
  const present = resources.items.map(nameOf);
  const missing = entries.add.filter(name => !present.includes(name));
  const kept = resources.items.filter(
    item => !entries.drop.includes(nameOf(item) ?? ''),
  );
  if (missing.length === 0 && kept.length === resources.items.length) {
    return { ok: true, value: existing, warnings: [] };
  }
  resources.items = [
    ...kept,
    ...missing.map(name => document.createNode(name)),
  ];
  const indentSeq = !/^resources:[^\S\n]*\n-/m.test(existing);
  const value = document.toString({ lineWidth: 0, indentSeq });
  return { ok: true, value, warnings: [] };
}

/**
 * The entries of a kustomization's `resources`; `undefined` when it cannot be read or says more than that.
 */
export function onlyResourcesOf(existing: string): string[] | undefined {
  if (existing.length > maxExistingFile) return undefined;
  const document = parseDocument(existing);
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) return undefined;
  const plain = contents.items.every(pair =>
    ['apiVersion', 'kind', 'resources'].includes(String(pair.key)),
  );
  const resources = contents.get('resources');
  return plain && isSeq(resources)
    ? resources.items.map(item => nameOf(item) ?? '')
    : undefined;
}
