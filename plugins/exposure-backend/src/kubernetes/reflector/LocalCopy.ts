import type { WatchEvent } from '../protocol/watchEvents';
import { ObjectStore } from './ObjectStore';
import type { ReadObject } from './ObjectStore';

/** What events did to a copy. */
export interface Effect {
  /** Objects changed, or a whole list took the place of the last one. */
  changed: boolean;
  /** The copy is whole: nothing is being collected. */
  whole: boolean;
}

/**
 * The copy of one kind's objects, and the version up to which it is true. A whole reading is collected beside it
 * and takes its place at once, with a version only then: a reading that breaks off leaves no trace.
 */
export class LocalCopy<T> {
  private store: ObjectStore<T>;
  private next?: ObjectStore<T>;
  private heldVersion?: string;
  /** Objects that could not be read, since the start. */
  malformed = 0;

  constructor(
    private readonly read: ReadObject<T>,
    private readonly maxObjects: number,
  ) {
    this.store = new ObjectStore(read, maxObjects);
  }

  /** Where to watch on from; opaque. Undefined = everything must be read again. */
  get version(): string | undefined {
    return this.heldVersion;
  }

  get size(): number {
    return this.store.size;
  }

  values(): readonly T[] {
    return this.store.values();
  }

  /** The objects stay, but nothing can be built upon them. */
  forgetVersion(): void {
    this.heldVersion = undefined;
    this.next = undefined;
  }

  /** Begins a whole reading; one that was begun before is dropped. */
  collect(): void {
    this.next = new ObjectStore(this.read, this.maxObjects);
  }

  /** @throws KubernetesFailure `tooLarge` */
  add(objects: readonly unknown[]): void {
    for (const object of objects) {
      this.put(object);
    }
  }

  /** Ends a whole reading. */
  publish(version: string): void {
    this.store = this.next ?? this.store;
    this.next = undefined;
    this.heldVersion = version;
  }

  /** @throws KubernetesFailure `tooLarge` */
  accept(events: readonly WatchEvent[]): Effect {
    let changed = false;
    for (const event of events) {
      if (event.type === 'BOOKMARK') {
        changed = this.bookmark(event) || changed;
        continue;
      }
      if (event.type === 'DELETED') {
        (this.next ?? this.store).remove(event.object);
      } else {
        this.put(event.object);
      }
      if (!this.next) {
        this.heldVersion = event.version;
        changed = true;
      }
    }
    return { changed, whole: !this.next };
  }

  private bookmark(event: WatchEvent & { type: 'BOOKMARK' }): boolean {
    if (!this.next) {
      this.heldVersion = event.version;
      return false;
    }
    if (event.endsInitialEvents) {
      this.publish(event.version);
      return true;
    }
    return false;
  }

  private put(object: unknown): void {
    if (!(this.next ?? this.store).put(object)) {
      this.malformed += 1;
    }
  }
}
