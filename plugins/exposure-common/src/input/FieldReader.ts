import type { Refusal } from './Refusal';
import { printable, printableValue } from './printable';
import type { RefusalRule } from './refusals/refusalGroups';
import type { TextRule } from './textRules';

const maxListLength = 1000;

/**
 * A cursor on untrusted data that collects refusals with the full path of each field.
 * A method that refuses returns a placeholder: the parser that owns `refusals` drops its result when there is one.
 */
export class FieldReader {
  constructor(
    readonly value: unknown,
    readonly path: string,
    readonly refusals: Refusal[],
  ) {}

  get present(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  refuse(rule: RefusalRule, message: string): void {
    this.refusals.push({ field: this.path, rule, message });
  }

  /** Refuses with what was seen and what is allowed. */
  refuseValue(rule: RefusalRule, allowed: string): void {
    this.refuse(
      this.present ? rule : 'Required',
      `${this.path} must be ${allowed}; seen: ${printableValue(this.value)}.`,
    );
  }

  /** The mapping's own keys; refuses what is no mapping. */
  keys(allowed = 'a mapping'): string[] {
    if (
      typeof this.value === 'object' &&
      this.value !== null &&
      !Array.isArray(this.value)
    ) {
      return Object.keys(this.value);
    }
    this.refuseValue('Mapping', allowed);
    return [];
  }

  /** Refuses keys that are not in the list: a typing error must not be ignored. */
  onlyKeys(known: readonly string[]): this {
    for (const key of this.keys(`a mapping with ${known.join(', ')}`)) {
      if (!known.includes(key)) {
        const unknown = this.at(key);
        unknown.refuse(
          'UnknownField',
          `${unknown.path} is unknown; known keys: ${known.join(', ')}.`,
        );
      }
    }
    return this;
  }

  at(key: string): FieldReader {
    const own =
      typeof this.value === 'object' &&
      this.value !== null &&
      Object.hasOwn(this.value, key)
        ? Reflect.get(this.value, key)
        : undefined;
    const path = this.path ? `${this.path}.${printable(key)}` : printable(key);
    return new FieldReader(own, path, this.refusals);
  }

  /** Text of a closed set. */
  text(rule: TextRule, fallback?: string): string {
    if (!this.present && fallback !== undefined) {
      return fallback;
    }
    if (typeof this.value === 'string' && rule.test(this.value)) {
      return this.value;
    }
    this.refuseValue(rule.rule, rule.allowed);
    return '';
  }

  optionalText(rule: TextRule): string | undefined {
    return this.present ? this.text(rule) : undefined;
  }

  oneOf<T extends string>(values: readonly [T, ...T[]], fallback?: T): T {
    if (!this.present && fallback !== undefined) {
      return fallback;
    }
    const found = values.find(value => value === this.value);
    if (found === undefined) {
      this.refuseValue('OneOf', `one of ${values.join(', ')}`);
    }
    return found ?? values[0];
  }

  flag(fallback: boolean): boolean {
    if (!this.present) {
      return fallback;
    }
    if (typeof this.value === 'boolean') {
      return this.value;
    }
    this.refuseValue('Boolean', 'true or false');
    return fallback;
  }

  integer(min: number, max: number, fallback?: number): number {
    if (!this.present && fallback !== undefined) {
      return fallback;
    }
    if (
      typeof this.value === 'number' &&
      Number.isInteger(this.value) &&
      this.value >= min &&
      this.value <= max
    ) {
      return this.value;
    }
    this.refuseValue('Integer', `a whole number from ${min} to ${max}`);
    return min;
  }

  /** Each item of a list; nothing for a list that is absent. */
  list<T>(read: (item: FieldReader) => T, max = maxListLength): T[] {
    if (!this.present) {
      return [];
    }
    if (!Array.isArray(this.value) || this.value.length > max) {
      this.refuseValue('List', `a list of at most ${max}`);
      return [];
    }
    return this.value.map((item, index) =>
      read(new FieldReader(item, `${this.path}[${index}]`, this.refusals)),
    );
  }

  /** Each entry of a mapping whose keys obey a rule; nothing for a mapping that is absent. */
  record<T>(key: TextRule, read: (entry: FieldReader) => T): Record<string, T> {
    if (!this.present) {
      return {};
    }
    const entries: [string, T][] = [];
    for (const name of this.keys()) {
      if (key.test(name)) {
        entries.push([name, read(this.at(name))]);
      } else {
        this.refuse(
          key.rule,
          `The key "${printable(name)}" of ${this.path} must be ${
            key.allowed
          }.`,
        );
      }
    }
    return Object.fromEntries(entries);
  }
}
