import { KubernetesFailure } from '../protocol/KubernetesFailure';
import { readIdentity } from '../protocol/readIdentity';

/**
 * Picks from an object, as the server sent it, what is kept.
 * Undefined where it is not an object of the kind.
 */
export type ReadObject<T> = (object: unknown) => T | undefined;

/**
 * The objects of one kind by namespace and name, trimmed to what is read from them.
 * A new list is collected in a new store and then put in place of the old one, so readers never see half a list.
 */
export class ObjectStore<T> {
  private readonly entries = new Map<string, { uid: string; value: T }>();
  private listed?: readonly T[];

  constructor(
    private readonly read: ReadObject<T>,
    private readonly maxObjects: number,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  /** The objects; the same array until something changes. */
  values(): readonly T[] {
    this.listed ??= Array.from(this.entries.values(), entry => entry.value);
    return this.listed;
  }

  /**
   * Adds or replaces an object. One that cannot be read takes its former self with it, since that is not current.
   * @returns whether the object could be read
   * @throws KubernetesFailure `tooLarge` when there are too many
   */
  put(object: unknown): boolean {
    const identity = readIdentity(object);
    const value = identity && this.tryRead(object);
    this.listed = undefined;
    if (!identity || value === undefined) {
      if (identity) {
        this.entries.delete(identity.key);
      }
      return false;
    }
    this.entries.set(identity.key, { uid: identity.uid, value });
    if (this.entries.size > this.maxObjects) {
      throw new KubernetesFailure(
        'tooLarge',
        `there are more than ${this.maxObjects} objects`,
      );
    }
    return true;
  }

  /** Removes an object, unless another one has taken its name since: a late DELETED must not hit that. */
  remove(object: unknown): void {
    const identity = readIdentity(object);
    if (identity && this.entries.get(identity.key)?.uid === identity.uid) {
      this.entries.delete(identity.key);
      this.listed = undefined;
    }
  }

  private tryRead(object: unknown): T | undefined {
    try {
      return this.read(object);
    } catch {
      return undefined;
    }
  }
}
