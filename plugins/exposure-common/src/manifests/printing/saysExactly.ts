import {
  DUMP_SCHEMA,
  EVENT_ID,
  getScalarValue,
  NOT_RESOLVED,
  parseEvents,
  SCALAR_STYLE,
} from 'js-yaml';
import type { Event, ScalarTagDefinition } from 'js-yaml';

/**
 * What may take a plain scalar for something other than text, by its first character. The schema knows every form of
 * YAML 1.1, which kubectl reads, and of 1.2.
 */
const typesByFirstCharacter = new Map<string, ScalarTagDefinition[]>();
for (const tag of DUMP_SCHEMA.tags) {
  if (tag.nodeKind === 'scalar' && tag.implicit) {
    for (const first of tag.implicitFirstChars ?? []) {
      const others = typesByFirstCharacter.get(first) ?? [];
      typesByFirstCharacter.set(first, [...others, tag]);
    }
  }
}

function plainValue(text: string): unknown {
  for (const tag of typesByFirstCharacter.get(text.charAt(0)) ?? []) {
    const value = tag.resolve(text, false, tag.tagName);
    if (value !== NOT_RESOLVED) {
      return value;
    }
  }
  return text;
}

/** Walks a parser's events and an object side by side. */
class Comparison {
  private next = 0;

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
  ) {}

  isAtEnd(): boolean {
    return this.next === this.events.length;
  }

  document(value: object): boolean {
    return (
      this.passes(EVENT_ID.DOCUMENT) &&
      this.node(value) &&
      this.passes(EVENT_ID.POP)
    );
  }

  private passes(type: Event['type']): boolean {
    const event = this.events[this.next];
    this.next += 1;
    return event?.type === type;
  }

  private scalar(value: unknown): boolean {
    const event = this.events[this.next];
    this.next += 1;
    if (event?.type !== EVENT_ID.SCALAR || event.tagStart >= 0) {
      return false;
    }
    const text = getScalarValue(this.text, event);
    return (
      value === (event.style === SCALAR_STYLE.PLAIN ? plainValue(text) : text)
    );
  }

  private node(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) {
      return this.scalar(value);
    }
    const isSame = Array.isArray(value)
      ? this.passes(EVENT_ID.SEQUENCE) && this.items(value)
      : this.passes(EVENT_ID.MAPPING) && this.entries(value);
    return isSame && this.passes(EVENT_ID.POP);
  }

  private items(list: readonly unknown[]): boolean {
    for (const item of list) {
      if (!this.node(item)) {
        return false;
      }
    }
    return true;
  }

  private entries(mapping: object): boolean {
    for (const [key, entry] of Object.entries(mapping)) {
      if (!this.scalar(key) || !this.node(entry)) {
        return false;
      }
    }
    return true;
  }
}

/**
 * Whether a text of YAML says these objects and nothing else, with their keys in their order. Compares with the
 * parser's events: to build the objects once more would take as long as to parse them.
 * @returns `false` for a text that is no YAML, too
 */
export function saysExactly(text: string, objects: readonly object[]): boolean {
  try {
    const comparison = new Comparison(text, parseEvents(text, {}));
    return (
      objects.every(object => comparison.document(object)) &&
      comparison.isAtEnd()
    );
  } catch {
    return false;
  }
}
