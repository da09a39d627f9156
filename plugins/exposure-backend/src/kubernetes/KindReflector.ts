import type { Observed } from '@exposure/backstage-plugin-exposure-common';
import { Reflector } from './reflector/Reflector';
import type { ReflectorOptions } from './reflector/Reflector';

/** Follows a kind in every API group that it is served in: most have one, and one that changed its group can be in both. */
export class KindReflector<T> {
  private readonly groups: readonly Reflector<T>[];
  private merged?: { parts: readonly unknown[]; whole: readonly T[] };

  constructor(options: readonly ReflectorOptions<T>[]) {
    this.groups = options.map(group => new Reflector(group));
  }

  async run(signal: AbortSignal): Promise<void> {
    await Promise.all(this.groups.map(group => group.run(signal)));
  }

  /**
   * What is known of all groups. One that the cluster lacks has no objects; another that is unknown makes the kind so, since its
   * objects may be what matters.
   */
  observe(): Observed<readonly T[]> {
    const seen = this.groups.map(group => group.observe());
    const served = seen.filter(
      group => group.known || group.because !== 'absent',
    );
    const hidden = served.find(group => !group.known);
    const [first = hidden] = served.length > 0 ? served : seen;
    if (!first) {
      throw new RangeError('a kind has at least one group');
    }
    if (hidden || served.length < 2 || !first.known) {
      return hidden ?? first;
    }
    const parts = served.map(group => (group.known ? group.value : []));
    return { ...first, value: this.merge(parts) };
  }

  /** State and costs: the state of the group that is served. */
  describe() {
    const rows = this.groups.map(group => group.describe());
    const [first] = rows;
    if (!first) {
      throw new RangeError('a kind has at least one group');
    }
    const sum = (name: 'objects' | 'lists' | 'watches' | 'malformed') =>
      rows.reduce((total, row) => total + row[name], 0);
    return {
      ...(rows.find(({ state }) => state !== 'absent') ?? first),
      objects: sum('objects'),
      lists: sum('lists'),
      watches: sum('watches'),
      malformed: sum('malformed'),
    };
  }

  /** The same array until something changes, as a single reflector gives it. */
  private merge(parts: readonly (readonly T[])[]): readonly T[] {
    const isSame =
      this.merged?.parts.length === parts.length &&
      parts.every((part, index) => part === this.merged?.parts[index]);
    if (!this.merged || !isSame) {
      this.merged = { parts, whole: parts.flat() };
    }
    return this.merged.whole;
  }
}
