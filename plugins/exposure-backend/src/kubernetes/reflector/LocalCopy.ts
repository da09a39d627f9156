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
  readonly #read: ReadObject<T>;
  readonly #maxObjects: number;
  #store: ObjectStore<T>;
  #next?: ObjectStore<T>;
  #version?: string;
  /** Objects that could not be read, since the start. */
  malformed = 0;

  constructor(read: ReadObject<T>, maxObjects: number) {
    this.#read = read;
    this.#maxObjects = maxObjects;
    this.#store = new ObjectStore(read, maxObjects);
  }

  /** Where to watch on from; opaque. Undefined = everything must be read again. */
  get version(): string | undefined {
    return this.#version;
  }

  get size(): number {
    return this.#store.size;
  }

  values(): readonly T[] {
    return this.#store.values();
  }

  /** The objects stay, but nothing can be built upon them. */
  forgetVersion(): void {
    this.#version = undefined;
    this.#next = undefined;
  }

  /** Begins a whole reading; one that was begun before is dropped. */
  collect(): void {
    this.#next = new ObjectStore(this.#read, this.#maxObjects);
  }

  /** @throws KubernetesFailure `tooLarge` */
  add(objects: readonly unknown[]): void {
    for (const object of objects) {
      this.#put(object);
    }
  }

  /** Ends a whole reading. */
  publish(version: string): void {
    this.#store = this.#next ?? this.#store;
    this.#next = undefined;
    this.#version = version;
  }

  /** @throws KubernetesFailure `tooLarge` */
  accept(events: readonly WatchEvent[]): Effect {
    let changed = false;
    for (const event of events) {
      if (event.type === 'BOOKMARK') {
        changed = this.#bookmark(event) || changed;
        continue;
      }
      if (event.type === 'DELETED') {
        (this.#next ?? this.#store).remove(event.object);
      } else {
        this.#put(event.object);
      }
      if (!this.#next) {
        this.#version = event.version;
        changed = true;
      }
    }
    return { changed, whole: !this.#next };
  }

  #bookmark(event: WatchEvent & { type: 'BOOKMARK' }): boolean {
    if (!this.#next) {
      this.#version = event.version;
      return false;
    }
    if (event.endsInitialEvents) {
      this.publish(event.version);
      return true;
    }
    return false;
  }

  #put(object: unknown): void {
    if (!(this.#next ?? this.#store).put(object)) {
      this.malformed += 1;
    }
  }
}
