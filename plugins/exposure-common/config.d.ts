export interface Config {
  /** Which web addresses teams may request, and where they lead. */
  exposure?: {
    /** Environments by their id: a cluster and how its ingress, certificates and DNS work. */
    environments: {
      [id: string]: {
        /** Shown to people. Default: the id. */
        title?: string;
        /** A name in `kubernetes.clusterLocatorMethods`. */
        cluster: string;
        stage: 'production' | 'nonProduction';
        ingress: {
          /** The controller's profile, which decides how routes are written. */
          profile:
            | 'ingress-nginx'
            | 'traefik'
            | 'traefik-nginx'
            | 'gateway-api'
            | 'haproxy'
            | 'haproxy-ingress'
            | 'f5-nginx'
            | 'contour'
            | 'kong'
            | 'cilium'
            | 'istio'
            | 'alb'
            | 'gke';
          /** Default: the profile's own class. */
          className?: string;
          /** What a hostname's CNAME must point to. */
          target: string;
          /** Addresses of the target, for apex names. */
          addresses?: string[];
          /** How far a visitor's address survives the load balancer. Default: notPreserved. */
          sourceIp?:
            | 'preserved'
            | 'proxyProtocol'
            | 'forwardedFor'
            | 'notPreserved';
          /** With `sourceIp: forwardedFor`: how many proxies in front are trusted. */
          trustedHops?: number;
          /** The controller's pods, if they are not those of the usual installation. */
          controller?: {
            namespace?: string;
            podLabels?: { [key: string]: string };
            /** Networks of the nodes, if the controller uses the host network; with profile alb, of its subnets. */
            hostNetworkCidrs?: string[];
          };
          /** With profile gateway-api: the Gateway that teams attach to. */
          gateway?: {
            name: string;
            namespace: string;
            /** Who implements it; decides which kinds of access can be written. Default: envoyGateway. */
            implementation?: 'envoyGateway' | 'other';
            /** Teams bring their own listeners (Gateway API 1.5). Default: true. */
            listenerSets?: boolean;
            /** Name of its plain HTTP listener. Default: http. */
            httpListener?: string;
            /** Name of its HTTPS listener, for routes without a ListenerSet. Default: https. */
            httpsListener?: string;
          };
        };
        /** Required if the controller serves certificates from Secrets: with every profile but alb, and Gateways with ListenerSets. */
        certificates?: {
          /** Default: certificate. */
          shape?: 'certificate' | 'annotation';
          issuers?: Array<{
            name: string;
            /** ClusterIssuer (the default) or Issuer; any kind, and required, if `group` is not cert-manager.io. */
            kind?: string;
            /** API group of the issuer. Default: cert-manager.io; another one makes it an external issuer. */
            group?: string;
            solvers?: Array<'http01' | 'dns01'>;
            /** Default: public. */
            trust?: 'public' | 'staging' | 'internal';
            default?: boolean;
            /** The class that its HTTP-01 solver uses, if it is not the environment's. */
            ingressClassName?: string;
          }>;
          /** Who ships the NetworkPolicy of the HTTP-01 solver. Default: generate. */
          solverPolicy?: 'generate' | 'platform';
          /** How long cert-manager waits after a CertificateRequest that failed; the wait doubles from the one to the other. */
          backoff?: {
            /** --certificate-request-minimum-backoff-duration, e.g. 1m. Default: 1h. */
            minimum?: string;
            /** --certificate-request-maximum-backoff-duration, e.g. 8h. Default: 32h. */
            maximum?: string;
          };
        };
        dns?: {
          /** Default: manual. */
          mode?: 'manual' | 'externalDns' | 'dnsEndpoint';
          /** Seconds. Default: 900. */
          ttl?: number;
          /** Default: external-dns.kubernetes.io/. */
          annotationPrefix?: string;
          /** Recursive resolvers as host or host:port. */
          resolvers?: string[];
          /** Zone to its servers as host or host:port. */
          authoritative?: { [zone: string]: string[] };
          /** Visitors meet a CDN or proxy first: true, or its networks as CIDRs. Default: false. */
          proxied?: boolean | string[];
          /** --txt-owner-id of external-dns. */
          txtOwnerId?: string;
          /** --txt-prefix of external-dns. */
          txtPrefix?: string;
          /** --txt-suffix of external-dns. */
          txtSuffix?: string;
        };
        networkPolicy?: {
          /** Default: clusterDns. */
          dnsEgress?: 'clusterDns' | 'nodeLocal' | 'anywhere';
          /** Default: app. */
          defaultDeny?: 'app' | 'namespace' | 'none';
          /** combined: one policy for each app, as Polaris requires. Default: separate. */
          shape?: 'separate' | 'combined';
        };
        /** Offers access behind a login. */
        login?: {
          oauth2Proxy: {
            /** shared: one that already runs; own: one for each component. Default: shared. */
            mode?: 'shared' | 'own';
            /** shared: its Service; own: the end of the names of each component's own. */
            service: string;
            /** shared only: where it runs. */
            namespace?: string;
            /** Default: 4180. */
            port?: number;
            /** shared only: labels of its pods. Default: app.kubernetes.io/name: oauth2-proxy. */
            podLabels?: { [key: string]: string };
            /** own only: an image with a tag, e.g. of a mirror. */
            image?: string;
            /** own only: the issuer of the identity provider; left out, the Secret names it. */
            oidcIssuerUrl?: string;
            /** own only: who may sign in, by the domain of their e-mail address. Default: everyone. */
            emailDomains?: string[];
            /** own only: networks of the identity provider. Default: anywhere. */
            identityProviderCidrs?: string[];
            /** own only: the Secret of each component's client. Default: named like the proxy. */
            secretName?: string;
          };
        };
        edgeProbe?: {
          /** Default: false. */
          enabled?: boolean;
          allowPrivateRanges?: string[];
        };
        repository?: {
          /** Folder of the files. Default: deploy/{environment}/{namespace}/{component}. */
          path?: string;
        };
      };
    };
    docs?: {
      /**
       * Where the card's links to the documentation lead: the https address under which `docs/reasons.md` is published. Default:
       * this version's pages in the public repository.
       * @visibility frontend
       */
      baseUrl?: string;
    };
    /** The zones in which hostnames are allowed; the longest suffix wins. */
    zones?: Array<{
      suffix: string;
      environments: string[];
      /** Groups and users who may request addresses; empty = every signed-in user. */
      owners?: string[];
      /** Default: false. */
      wildcard?: boolean;
      dnsOwner?: {
        title?: string;
        contact?: string;
        /** Automation creates the records. */
        managed?: boolean;
      };
      /** What the apex can have. Default: refuse. */
      apex?: 'refuse' | 'alias' | 'addresses';
      /** Instead of dns.proxied of the environment. */
      proxied?: boolean | string[];
    }>;
  };
}
