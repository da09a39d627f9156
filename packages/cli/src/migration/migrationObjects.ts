import {
  pick,
  printableValue,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  Parsed,
  Refusal,
} from '@exposure/backstage-plugin-exposure-common';

/** The objects of a document: those of a List or of a list, or a single one; `undefined` where it is none of them. */
function objectsIn(document: unknown): readonly unknown[] | undefined {
  if (Array.isArray(document)) {
    return document;
  }
  const kind = pick.text(pick.field(document, 'kind')) ?? '';
  if (!kind.endsWith('List')) {
    return kind === '' ? undefined : [document];
  }
  const items = pick.field(document, 'items');
  return Array.isArray(items) ? items : undefined;
}

function notAList(seen: unknown): Refusal {
  return {
    field: 'items',
    rule: 'NotAList',
    message: `A List with items or an object of a kind is required, as kubectl get … -A -o json prints it; seen: ${printableValue(
      seen,
    )}.`,
  };
}

/**
 * Takes the documents of a file apart into objects. Broken input would otherwise pass for a cluster without any Ingress.
 * @param documents - of a YAML or JSON file, not trusted; empty ones are passed over
 * @public
 */
export function migrationObjects(
  documents: readonly unknown[],
): Parsed<unknown[]> {
  const filled = documents.filter(document => document !== null);
  const written = filled.length > 0 ? filled : [undefined];
  const wrong = written.filter(document => objectsIn(document) === undefined);
  return wrong.length > 0
    ? { ok: false, refusals: wrong.slice(0, 10).map(notAList) }
    : {
        ok: true,
        value: written.flatMap(document => objectsIn(document) ?? []),
        warnings: [],
      };
}
