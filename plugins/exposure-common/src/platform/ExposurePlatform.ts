/**
 * How far the address of a visitor survives the load balancer.
 * @public
 */
export type SourceIp =
  | { kind: 'preserved' }
  | { kind: 'proxyProtocol' }
  | { kind: 'forwardedFor'; trustedHops: number }
  | { kind: 'notPreserved' };

/** @public */
export interface Issuer {
  name: string;
  kind: 'Issuer' | 'ClusterIssuer';
  /** API group; `cert-manager.io` unless the platform names an external issuer's. */
  group: string;
  solvers: ('http01' | 'dns01')[];
  /** `internal`: a private CA that browsers of the company trust. */
  trust: 'public' | 'staging' | 'internal';
  default: boolean;
  /** The ingress class that the issuer's own HTTP-01 solver asks for; where it is not the environment's, the Certificate overrides it. */
  ingressClassName?: string;
}

/** @public */
export interface GatewayReference {
  name: string;
  namespace: string;
  /** Says which policies can guard a route; `other` = none that could be written. */
  implementation: 'envoyGateway' | 'other';
  /** Teams bring their own listeners by ListenerSet (Gateway API ≥ 1.5). */
  listenerSets: boolean;
  /** Name of the Gateway's plain HTTP listener, where the redirect to HTTPS attaches. */
  httpListener: string;
  /** Name of its HTTPS listener, where routes attach that bring no listener of their own. */
  httpsListener: string;
}

/**
 * The pods that a NetworkPolicy must let in: the controller's.
 * @public
 */
export interface ControllerPeer {
  namespace: string;
  podLabels: Record<string, string>;
  /** Node CIDRs, where the controller uses the host network and its pods cannot be selected. */
  hostNetworkCidrs: string[];
}

/** @public */
export interface IngressSettings {
  /** Name of a controller profile, e.g. `traefik`. */
  profile: string;
  className?: string;
  /** What a hostname's CNAME must reach; no trailing dot. */
  target: string;
  addresses: string[];
  sourceIp: SourceIp;
  /** Overrides the profile's own peer. */
  controller?: Partial<ControllerPeer>;
  gateway?: GatewayReference;
}

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
