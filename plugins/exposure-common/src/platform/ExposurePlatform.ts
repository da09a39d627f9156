import type { IngressSettings } from '../controllers/IngressSettings';

/** @public */
export interface Issuer {
  name: string;
  /** `Issuer` or `ClusterIssuer`; any kind where the group is not cert-manager's own. */
  kind: string;
  /** API group; `cert-manager.io` unless the platform names an external issuer's. */
  group: string;
  solvers: ('http01' | 'dns01')[];
  /** `internal`: a private CA that browsers of the company trust. */
  trust: 'public' | 'staging' | 'internal';
  default: boolean;
  /** The ingress class that the issuer's own HTTP-01 solver asks for; where it is not the environment's, the Certificate overrides it. */
  ingressClassName?: string;
}

/**
 * Milliseconds: the wait doubles from the one to the other.
 * @public
 */
export interface Backoff {
  minimum: number;
  maximum: number;
}

/**
 * Whether a CDN or proxy stands in front: at whatever address, or at those of these networks (CIDR).
 * @public
 */
export type Proxied = boolean | string[];

/** @public */
export interface DnsSettings {
  mode: 'manual' | 'externalDns' | 'dnsEndpoint';
  /** Seconds. */
  ttl: number;
  annotationPrefix: string;
  /** Recursive resolvers, `host:port`; empty = the machine's own. */
  resolvers: string[];
  /** Zone → its servers, `host:port`; a zone left out is asked by its NS records. */
  authoritative: Record<string, string[]>;
  /** Whether visitors meet a CDN or proxy first: at any address, or in these networks. */
  proxied: Proxied;
  /** `--txt-owner-id` of the external-dns that writes the records. */
  txtOwnerId?: string;
  /** `--txt-prefix` of external-dns. */
  txtPrefix?: string;
  /** `--txt-suffix` of external-dns. */
  txtSuffix?: string;
}

/**
 * The login that an environment offers: one oauth2-proxy that runs already, or one for each component.
 * @public
 */
export interface OAuth2ProxySettings {
  mode: 'shared' | 'own';
  /** `shared`: the Service of the proxy. `own`: the end of the names of each component's own. */
  service: string;
  /** `shared` alone: where the proxy runs. A component's own runs in the component's namespace. */
  namespace: string;
  port: number;
  /** `shared` alone: labels of the proxy's pods, for the NetworkPolicy that lets the controller in. */
  podLabels?: Record<string, string>;
  /** `own` alone, like all that follow: an image with a tag, e.g. of a mirror. */
  image?: string;
  /** `https://…`; where it is left out, the component's Secret names it. */
  oidcIssuerUrl?: string;
  /** Who may sign in, by the domain of their e-mail address; empty = everybody whom the identity provider lets in. */
  emailDomains?: string[];
  /** Where the identity provider is; empty = anywhere, on the port of its URL. */
  identityProviderCidrs?: string[];
  /** The Secret with the client's credentials; left out = named like the proxy. */
  secretName?: string;
}

/** @public */
export interface Environment {
  id: string;
  title: string;
  /** A cluster's name in `kubernetes.clusterLocatorMethods`. */
  cluster: string;
  stage: 'production' | 'nonProduction';
  ingress: IngressSettings;
  certificates: {
    shape: 'certificate' | 'annotation';
    issuers: Issuer[];
    solverPolicy: 'generate' | 'platform';
    /** How long cert-manager waits after a CertificateRequest that failed: the first time, and at most. */
    backoff: Backoff;
  };
  dns: DnsSettings;
  networkPolicy: {
    dnsEgress: 'clusterDns' | 'nodeLocal' | 'anywhere';
    defaultDeny: 'app' | 'namespace' | 'none';
    /** One policy for each purpose, or one for all that concerns the app's pods, as Polaris wants it. */
    shape: 'separate' | 'combined';
  };
  login?: { oauth2Proxy: OAuth2ProxySettings };
  edgeProbe: { enabled: boolean; allowPrivateRanges: string[] };
  repository: { path: string };
}

/** @public */
export interface Zone {
  /** Suffix without leading or trailing dot. */
  suffix: string;
  environments: string[];
  /** Entity references of groups or users; empty = every signed-in user. */
  owners: string[];
  wildcard: boolean;
  dnsOwner: { title: string; contact?: string; managed: boolean };
  /** What the DNS provider can do at the zone's apex. */
  apex: 'refuse' | 'alias' | 'addresses';
  /** Instead of the environment's; left out = as there. */
  proxied?: Proxied;
}

/**
 * What the platform team allows: the `exposure:` section of the configuration, checked and with defaults filled in.
 * @public
 */
export interface ExposurePlatform {
  environments: Record<string, Environment>;
  /** Longest suffix first. */
  zones: Zone[];
}
