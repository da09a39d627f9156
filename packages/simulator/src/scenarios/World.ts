import type { DnsRecord } from '@exposure/backstage-plugin-exposure-common';
import type { JsonObject } from '../kubernetes/json';
import type { KubernetesObject, ObjectReference } from '../kubernetes';

/**
 * A world that a scenario is played in: the simulator, or a real control plane with real cert-manager, ACME and DNS.
 * Each method resolves when the change is made, not when anything has reacted to it.
 */
export interface World {
  /** What this world is called here and what it can do; a scenario never names these itself. */
  readonly places: WorldPlaces;
  /** Applies an object as GitOps would. */
  apply(object: KubernetesObject): Promise<void>;
  remove(reference: ObjectReference): Promise<void>;
  /** Merges into the object's status, as its controller would. */
  patchStatus(reference: ObjectReference, status: JsonObject): Promise<void>;
  addDns(
    record: Pick<DnsRecord, 'name' | 'ttl' | 'data'> & {
      type: 'A' | 'AAAA' | 'CNAME';
    },
  ): Promise<void>;
  /** Removes every record of a name, and what resolvers remember of it. */
  removeDns(name: string): Promise<void>;
  /** Makes an issuer lose its Ready condition, or get it again. */
  setIssuerReady(name: string, ready: boolean): Promise<void>;
  stopApiServer(): Promise<void>;
  startApiServer(): Promise<void>;
}

/** Names that differ from world to world. */
export interface WorldPlaces {
  /** The environment's id in the platform's configuration. */
  environment: string;
  /** A zone whose DNS somebody else runs. Scenarios make hostnames of their own below it. */
  zone: string;
  ingressClass: string;
  /** What a hostname's CNAME must reach. */
  target: string;
  /** Another name that resolves, and that is not the platform's. */
  elsewhere: string;
  issuers: {
    /** Issues within seconds, once the name is right. */
    working: string;
    /** Never Ready. */
    broken: string;
    /** Checks over HTTP first, which cannot succeed while the name is wrong. */
    checking: string;
  };
}
