import type { AcmeServer } from './acmeIssuers.ts';
import type { Question } from './askAll.ts';
import type { ExposureShape } from './manifests.ts';

/** A DNS record: name, TTL, type, data. */
type Record4 = readonly [string, number, string, string];

/** What a scenario can do to the world after its objects are there. */
export interface Hands {
  shape: ExposureShape;
  kubectl(args: string[], input?: unknown): string;
  /** Names of objects of a kind in the scenario's namespace. */
  names(kind: string): string[];
  patchStatus(kind: string, name: string, status: unknown): void;
  /** Stops, starts or restarts a part of the control plane. */
  plane(verb: string, ...args: string[]): string;
}

/** What one fixture is recorded from. */
export interface Scenario {
  /** The name of the case: a reason, or one with a name after a dot. */
  reason: string;
  /** Left out = `<reason>.example.org`. */
  host?: string;
  issuer?: string;
  objects(shape: ExposureShape, acme: AcmeServer): unknown[];
  /** Left out = a CNAME to the platform. */
  records?(host: string): readonly Record4[];
  /** Address of a server on port 80 that answers the self-check in this way; status 0 = never. */
  answersWith?: {
    address: string;
    status: number;
    body?: string;
    location?: string;
  };
  /** Parts of a status that a controller of a real cluster would write: kind → patch. */
  statuses?: Readonly<Record<string, unknown>>;
  /** Merge patch of the conditions of the CertificateRequest. */
  requestConditions?: readonly unknown[];
  /** Asked before the records are made as they are recorded, so that the resolver has an old answer. */
  before?(host: string): readonly Record4[];
  /** What else is asked of the DNS. */
  asks?(host: string): readonly Question[];
  /** Without DNS answers: what they say is not what the fixture is about. */
  withoutDns?: boolean;
  /** Second shape in another namespace. */
  elsewhere?: boolean;
  /** The state lasts a minute only, so that it is made last. */
  passesSoon?: boolean;
  /** The scenario makes an issuer of its own, which has the name of its namespace. */
  ownIssuer?: 'Issuer' | 'ClusterIssuer';
  /** What happens after the objects had time to settle; a list gets its time after each step. */
  then?: readonly ((hands: Hands) => void)[];
  /** Namespaces beside its own whose objects belong to the case: `<its own>-b`. */
  alsoOf?: readonly string[];
  /** It stops a part that others need, so that it is recorded alone. */
  alone?: boolean;
  /** cert-manager runs without its approver. */
  withoutApprover?: boolean;
}
