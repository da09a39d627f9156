import { JSON_SCHEMA, loadAll } from 'js-yaml';
import { readObject } from '../kubernetes';
import { at, field, text } from '../input/pick';
import type { Neighbour } from './Neighbour';
import { neighbourKinds, neighbourOf } from './Neighbour';

/** The neighbours in a file, or why it could not be understood. */
export type ReadNeighbours =
  | { understood: true; neighbours: Neighbour[] }
  | { understood: false; because: string };

/** Larger files hold no objects that somebody wrote. UTF-16 code units. */
const largestFile = 256 * 1024;

/** Nobody writes more aliases into a file of Kubernetes objects; an alias bomb does. */
const maxAliases = 50;

const maxItems = 1_000;

/** Objects that hold or bring a Secret of the name in the table’s field, else of their own name. */
const secretKinds: Readonly<Record<string, readonly string[]>> = {
  Secret: [],
  SealedSecret: ['spec', 'template', 'metadata', 'name'],
  ExternalSecret: ['spec', 'target', 'name'],
};

function secretNeighbour(value: unknown): Neighbour[] {
  const kind = text(field(value, 'kind')) ?? '';
  const name = text(at(value, 'metadata', 'name'));
  if (!Object.hasOwn(secretKinds, kind) || name === undefined) {
    return [];
  }
  const written = at(value, ...(secretKinds[kind] ?? []));
  const secret = typeof written === 'string' ? written : name;
  const namespace = text(at(value, 'metadata', 'namespace')) ?? '';
  return [
    {
      kind,
      name,
      namespace,
      labels: {},
      secrets: [secret],
      certified: [],
      served: [],
    },
  ];
}

function neighboursIn(value: unknown): Neighbour[] {
  const items = field(value, 'items');
  if (Array.isArray(items) && text(field(value, 'kind'))?.endsWith('List')) {
    return items.slice(0, maxItems).flatMap(neighbourIn);
  }
  return neighbourIn(value);
}

function neighbourIn(value: unknown): Neighbour[] {
  const found = neighbourKinds
    .filter(kind => kind === field(value, 'kind'))
    .flatMap(kind => readObject(kind, value) ?? [])
    .map(neighbourOf);
  return found.length > 0 ? found : secretNeighbour(value);
}

/**
 * Reads the objects of a YAML file that can get in an exposure’s way. The file is not trusted: what cannot be parsed (a
 * Helm template, an alias bomb, endless nesting) is told, and is never an error.
 */
export function readNeighbours(content: string): ReadNeighbours {
  if (content.length > largestFile) {
    return { understood: false, because: 'it is larger than 256 KB' };
  }
  try {
    // Refuses deep nesting by itself; no schema with more, as tags could make anything.
    const values = loadAll(content, { schema: JSON_SCHEMA, maxAliases });
    return { understood: true, neighbours: values.flatMap(neighboursIn) };
  } catch {
    return {
      understood: false,
      because: 'it is not plain YAML, as in a template',
    };
  }
}
