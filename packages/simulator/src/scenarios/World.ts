import type { ExposurePlatform } from '@exposure/backstage-plugin-exposure-common';
import type { RecordType } from '../dns';
import type { KubernetesObject, ObjectReference } from '../kubernetes';
import type { JsonObject } from '../kubernetes/objects/json';

/**
 * A world that a scenario is played in: the simulator, or a real control plane with real cert-manager, ACME and DNS.
 * Each method resolves when the change is made, not when anything has reacted to it.
 */
export interface World {
  readonly platform: ExposurePlatform;
  readonly names: WorldNames;
  /** Applies an object as GitOps would. */
  apply(object: KubernetesObject): Promise<void>;
  /** Deletes an object; one that is not there is no error. */
  remove(reference: ObjectReference): Promise<void>;
  /** Merges into an object's status (JSON merge patch), as whoever owns it would. */
  patchStatus(reference: ObjectReference, status: JsonObject): Promise<void>;
  /**
   * Does to a route what the controller of its class does when it takes it on: addresses of the load balancer.
   * Nothing to do where such a controller runs.
   */
  admit(route: ObjectReference): Promise<void>;
  addDns(record: {
    name: string;
    type: RecordType;
    ttl: number;
    data: string;
  }): Promise<void>;
  /** Removes every record of a name, and what the world's own resolver remembers of it. */
  removeDns(name: string): Promise<void>;
  stopApiServer(): Promise<void>;
  startApiServer(): Promise<void>;
}

/** What is called differently from world to world; each is a name of {@link World.platform} or of the world's DNS. */
export interface WorldNames {
  /** The environment's id in the platform. */
  environment: string;
  /** A zone whose DNS somebody else runs. Scenarios make hostnames of their own below it. */
  zone: string;
  /** A name that resolves, and is not the platform's target. */
  elsewhere: string;
  issuers: {
    /** Issues within seconds and asks nothing of the hostname (DNS-01). */
    working: string;
    /** Looks over HTTP first, as `letsencrypt-prod` does; it cannot succeed while the name is wrong. */
    checking: string;
    /** Is never Ready. */
    broken: string;
  };
}
