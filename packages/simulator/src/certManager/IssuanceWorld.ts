import type { Clock } from '../clock';
import type { DnsReply } from '../dns';
import type { Cluster } from '../kubernetes';
import type { AcmeServer } from './acme/AcmeServer';

/** What answers an HTTP request at an address on port 80. */
export type EdgeAnswer =
  /** Leads only to routes of the class, where one is given. */
  | { kind: 'controller'; cluster: string; ingressClass?: string }
  | { kind: 'status'; code: number }
  | { kind: 'refused' }
  | { kind: 'timeout' };

/** Everything that cert-manager's behaviour touches beside its own objects. */
export interface IssuanceWorld {
  /** The cluster's name, as {@link EdgeAnswer} names it. */
  name: string;
  cluster: Cluster;
  clock: Clock;
  acme: AcmeServer;
  /** The resolver that the cluster's pods use. */
  resolve: (name: string, type: string) => DnsReply;
  /** What answers at an address. */
  edgeAt: (address: string) => EdgeAnswer;
  /** What services outside the world answer to an issuer whose account there is refused. */
  refusals: ReadonlyMap<string, string>;
  /** False = nobody approves requests, as without approver-policy or the built-in approver. */
  approves: () => boolean;
  /** Milliseconds between two self-checks; cert-manager's is 10 s. */
  selfCheckMs: number;
  /** Milliseconds that the authority takes to validate a challenge. */
  validationMs: number;
  /** When each challenge was handed to the authority (milliseconds since the epoch), by the Challenge's uid. */
  handedOver: Map<string, number>;
  /** Asks for another look after so many milliseconds. */
  wakeAfter: (milliseconds: number) => void;
}
