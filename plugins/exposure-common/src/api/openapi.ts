// Written by scripts/openapi/writeApiTypes.mjs from the OpenAPI document of the backend. Change that one.
import type {
  Ability,
  Access,
  Actor,
  ClusterService,
  Evidence,
  ExposureStatus,
  Finding,
  Headline,
  NotChecked,
  PartName,
  PresentFieldName,
  PresentFields,
  PresentRequest,
  Reason,
  RefusalRule,
  SourceHealth,
  UnknownBecause,
  Warning,
} from './coreShapes';

type ActorKind = 'you' | 'dnsOwner' | 'platform' | 'reviewer' | 'nobody';

/**
 * The exposures of one entity, as far as the caller may read them
 * @public
 */
export interface EntityExposures {
  exposures: ExposureStatus[];
  sources: SourceHealth[];
  /** Exposures that carry the entity's label outside its namespaces */
  hidden: number;
}

/**
 * Whether another check was accepted
 * @public
 */
export interface RecheckAnswer {
  /** `false` if another check was requested a moment ago, which serves this request too */
  accepted: boolean;
  /** When a further check is allowed */
  nextRecheckAt: string;
}

/**
 * One page of the exposures of all entities
 * @public
 */
export interface FleetPage {
  exposures: ExposureStatus[];
  /** Sealed; reveals nothing of its content */
  nextCursor?: string;
}

interface Labels {
  [key: string]: string;
}

/**
 * The requests behind the exposures of an entity, as far as its objects show them
 * @public
 */
export interface EntityRequests {
  requests: PresentRequest[];
}

interface ServiceReference {
  name: string;
  port: number | string;
}

/**
 * What a request would write, and the results of the checks
 * @public
 */
export interface PreflightAnswer {
  /** What is allowed but worth knowing */
  warnings: Warning[];
  checks: Finding[];
  notChecked: NotChecked[];
  files: PreflightFile[];
}

/**
 * @public
 */
export interface PreflightFile {
  path: string;
  /** What the request would write; `null` if the file is deleted */
  content: string | null;
  /** What the repository holds now; `null` if the file is new or the repository could not be read */
  before: string | null;
}

/**
 * What a form may offer to the caller; no addresses and no credentials
 * @public
 */
export interface PlatformSummary {
  caller: PlatformCaller;
  environments: PlatformEnvironment[];
  /** Those in which the caller may request addresses */
  zones: PlatformZone[];
}

/**
 * The caller, as compared with the owners of zones
 * @public
 */
export interface PlatformCaller {
  userEntityRef: string;
  /** The user and the groups that the user belongs to */
  ownershipEntityRefs: string[];
}

/**
 * One environment, with what can be requested there
 * @public
 */
export interface PlatformEnvironment {
  id: string;
  title: string;
  stage: 'production' | 'nonProduction';
  /** Name of the ingress controller's profile */
  profile: string;
  /** Kinds of access that can be requested */
  access: Access[];
  /** What cannot be requested */
  cannot: PlatformBarrier[];
  issuers: PlatformIssuer[];
}

/**
 * Something that an environment does not support, and why
 * @public
 */
export interface PlatformBarrier {
  ability: Ability;
  /** A sentence */
  because: string;
}

/**
 * Who signs certificates
 * @public
 */
export interface PlatformIssuer {
  name: string;
  /**
   * Browsers warn about a certificate from `staging`; only the company's devices trust one from `internal`
   */
  trust: 'public' | 'staging' | 'internal';
  default: boolean;
}

/**
 * A zone in which the caller may request hostnames
 * @public
 */
export interface PlatformZone {
  suffix: string;
  environments: string[];
  wildcard: boolean;
  apex: 'refuse' | 'alias' | 'addresses';
  dnsOwner: {
    title: string;
    /** For requests to the owner */
    contact?: string;
    managed: boolean;
  };
}

/** What the document says of shapes that the core has. */
export interface Documented {
  Headline:
    | 'down'
    | 'conflict'
    | 'actionYou'
    | 'actionDns'
    | 'actionPlatform'
    | 'renewalAtRisk'
    | 'retryAt'
    | 'inReview'
    | 'rollingOut'
    | 'waitingDns'
    | 'validating'
    | 'issuing'
    | 'renewing'
    | 'live'
    | 'removing'
    | 'notExposed';
  Actor: {
    kind: ActorKind;
    name?: string;
    until?: string;
  };
  Evidence: {
    object?: string;
    field?: string;
    /** Foreign text; show it as text */
    text: string;
    observedAt: string;
  };
  Finding: {
    reason: Reason;
    severity: 'error' | 'warning' | 'info';
    actor: Actor;
    params: {
      [key: string]: string | number;
    };
    title: string;
    explanation: string;
    fix: string[];
    evidence: Evidence[];
    docs: string;
  };
  PartName:
    | 'ingresses'
    | 'httpRoutes'
    | 'elsewhere'
    | 'otherRoutes'
    | 'gateways'
    | 'listenerSets'
    | 'certificates'
    | 'certificateRequests'
    | 'orders'
    | 'challenges'
    | 'issuers'
    | 'services'
    | 'endpointSlices'
    | 'networkPolicies'
    | 'referenceGrants'
    | 'dns'
    | 'edge'
    | 'pullRequest';
  UnknownBecause:
    | 'notRead'
    | 'forbidden'
    | 'absent'
    | 'unreachable'
    | 'tooLarge'
    | 'malformed'
    | 'notConfigured';
  NotChecked: {
    check: string;
    /** A sentence, or the part and its cause with a colon */
    because: string;
    part?: PartName;
    cause?: UnknownBecause;
    /** The message of the source itself; foreign text */
    message?: string;
  };
  ExposureStatus: {
    version: 1;
    /** environment/namespace/hostname */
    id: string;
    /** A-label form */
    hostname: string;
    /** U-label form */
    displayHostname: string;
    environment: string;
    cluster: string;
    namespace: string;
    entityRef?: string;
    headline: Headline;
    actor: Actor;
    reason?: Reason;
    since: string;
    observedAt: string;
    nextCheckAt?: string;
    nextRetryAt?: string;
    overlay?: 'stale' | 'unknown';
    step?: {
      number: number;
      of: number;
    };
    tracks: {
      request: {
        value:
          | 'none'
          | 'draft'
          | 'inReview'
          | 'changesRequested'
          | 'merged'
          | 'applied'
          | 'closed'
          | 'removing'
          | 'unknown';
        since?: string;
        observedAt?: string;
        reason?: Reason;
      };
      route: {
        value:
          | 'absent'
          | 'pending'
          | 'rejected'
          | 'hostConflict'
          | 'backendMissing'
          | 'noEndpoints'
          | 'ok'
          | 'unknown';
        since?: string;
        observedAt?: string;
        reason?: Reason;
      };
      dns: {
        value:
          | 'missing'
          | 'wrongTarget'
          | 'partial'
          | 'conflict'
          | 'proxied'
          | 'ok'
          | 'private'
          | 'unknown';
        since?: string;
        observedAt?: string;
        reason?: Reason;
      };
      certificate: {
        value:
          | 'none'
          | 'awaitingApproval'
          | 'denied'
          | 'secretConflict'
          | 'ordering'
          | 'validating'
          | 'backingOff'
          | 'rateLimited'
          | 'paused'
          | 'failed'
          | 'valid'
          | 'renewing'
          | 'renewalFailing'
          | 'renewalDisabled'
          | 'atRisk'
          | 'critical'
          | 'expired'
          | 'mismatch'
          | 'unknown';
        since?: string;
        observedAt?: string;
        reason?: Reason;
      };
      serving: {
        value:
          | 'notProbed'
          | 'unreachable'
          | 'httpOnly'
          | 'defaultCert'
          | 'oldCert'
          | 'wrongName'
          | 'untrusted'
          | 'ok'
          | 'unknown';
        since?: string;
        observedAt?: string;
        reason?: Reason;
      };
    };
    findings: Finding[];
    notChecked: NotChecked[];
    certificate?: {
      name: string;
      issuer: string;
      notBefore?: string;
      notAfter?: string;
      renewalTime?: string;
      failedAttempts?: number;
    };
    dnsRecords: {
      name: string;
      type: string;
      required: string;
      found: string[];
      verdict: 'ok' | 'missing' | 'wrong' | 'extra' | 'unknown';
      /** Seconds */
      ttl?: number;
    }[];
    route?: {
      kind: 'Ingress' | 'HTTPRoute';
      name: string;
      className?: string;
      service?: {
        name: string;
        port: number | string;
        readyPods?: number;
      };
      access?: Access;
    };
    zone?: {
      suffix: string;
      owner: string;
      contact?: string;
      managed: boolean;
    };
    chain: {
      kind: string;
      name: string;
      namespace?: string;
      state: string;
      message?: string;
    }[];
    pullRequest?: {
      url: string;
      title: string;
      state: string;
    };
  };
  SourceHealth: {
    environment: string;
    cluster: string;
    kind: string;
    state:
      | 'syncing'
      | 'synced'
      | 'forbidden'
      | 'absent'
      | 'unreachable'
      | 'tooLarge';
    since: string;
    lastSyncedAt?: string;
    message?: string;
  };
  Access: 'public' | 'allowlist' | 'login' | 'internal';
  SeenServices: {
    services: ClusterService[];
    /** Namespaces whose Services could not be read */
    notRead: {
      namespace: string;
      because: string;
      part?: PartName;
      cause?: UnknownBecause;
      message?: string;
    }[];
  };
  ClusterService: {
    name: string;
    namespace: string;
    /** ClusterIP, NodePort, LoadBalancer or ExternalName; the last one points out of the cluster */
    type: string;
    headless?: true;
    podSelector?: Labels;
    ports: {
      port: number;
      name?: string;
      /** The port of the pods, or the name that the container gives it */
      targetPort?: number | string;
      protocol: string;
    }[];
  };
  PresentRequest: {
    environment: string;
    namespace: string;
    request: PresentFields;
    /** Fields that the objects do not show */
    notRead: PresentFieldName[];
  };
  PresentFieldName:
    | 'hostnames'
    | 'redirects'
    | 'service'
    | 'path'
    | 'access'
    | 'allowlist'
    | 'issuer'
    | 'podSelector'
    | 'podPort';
  PresentFields: {
    hostnames?: string[];
    redirects?: string[];
    service?: ServiceReference;
    path?: string;
    access?: Access;
    allowlist?: string[];
    issuer?: string;
    podSelector?: Labels;
    podPort?: number | string;
  };
  Warning: {
    id: string;
    message: string;
  };
  Ability:
    | 'public'
    | 'allowlist'
    | 'login'
    | 'internal'
    | 'redirects'
    | 'wildcard'
    | 'portName';
  Refusal: {
    field: string;
    rule: RefusalRule;
    message: string;
  };
}

/**
 * A path of the API, below `/api/exposure`.
 * @public
 */
export type ApiPath =
  | '/v1/entities/{kind}/{namespace}/{name}'
  | '/v1/entities/{kind}/{namespace}/{name}/recheck'
  | '/v1/entities/{kind}/{namespace}/{name}/services'
  | '/v1/entities/{kind}/{namespace}/{name}/requests'
  | '/v1/preflight'
  | '/v1/exposures'
  | '/v1/platform';
