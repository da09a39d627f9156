import type { KindOnServer } from '@exposure/backstage-plugin-exposure-common';

/** The versions of a kind, tried one after the other until the server has one. */
export class KindVersions {
  private readonly versions: readonly string[];
  private tried = 0;

  constructor(private readonly kind: KindOnServer) {
    this.versions = [kind.version, ...(kind.olderVersions ?? [])];
  }

  /** The kind in the version that is tried now. */
  get current(): KindOnServer {
    const version = this.versions[this.tried % this.versions.length];
    return { ...this.kind, version: version ?? this.kind.version };
  }

  /** Moves on to the next version, and begins again with the newest once all were tried; whether there was another. */
  next(): boolean {
    this.tried += 1;
    return this.tried % this.versions.length !== 0;
  }
}
