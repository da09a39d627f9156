import type { ExposureShape } from './manifests.ts';

/** A DNS record: name, TTL, type, data. */
type Record4 = readonly [string, number, string, string];

/** What one fixture is recorded from. */
export interface Scenario {
  reason: string;
  /** Left out = `<reason>.example.org`. */
  host?: string;
  issuer?: string;
  objects(shape: ExposureShape): unknown[];
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
  /** Without DNS answers: what they say is not what the fixture is about. */
  withoutDns?: boolean;
  /** Second shape in another namespace. */
  elsewhere?: boolean;
  /** The state lasts a minute only, so that it is made last. */
  passesSoon?: boolean;
  /** cert-manager runs without its approver. */
  withoutApprover?: boolean;
}
