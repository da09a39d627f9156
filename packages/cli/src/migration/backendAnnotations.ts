import { byHand, carriesOver, lost, platform } from './AnnotationGroup';
import type { AnnotationGroup } from './AnnotationGroup';

const backendTls: AnnotationGroup['to'] = {
  traefik: byHand('A ServersTransport.'),
  'traefik-nginx': carriesOver(),
  'gateway-api': byHand('A BackendTLSPolicy.'),
};

/** How the controller speaks with the app's pods, and how it chooses one. */
export const backendAnnotations: readonly AnnotationGroup[] = [
  {
    annotations: ['backend-protocol'],
    does: 'sets the protocol of the pods',
    to: {
      traefik: byHand(
        'The annotation traefik.ingress.kubernetes.io/service.serversscheme on the Service.',
      ),
      'traefik-nginx': carriesOver(),
      'gateway-api': byHand(
        'appProtocol in the Service; a BackendTLSPolicy if the pods speak HTTPS.',
      ),
    },
    except: {
      values: ['FCGI', 'AUTO_HTTP'],
      traefik: lost('Put a web server into the pod that speaks HTTP.'),
      'traefik-nginx': lost('Traefik does not speak it.'),
      'gateway-api': lost('Put a web server into the pod that speaks HTTP.'),
    },
  },
  {
    annotations: ['proxy-ssl-name'],
    does: 'sets the name in the certificate of the pods',
    danger: 'its text reaches nginx.conf',
    to: backendTls,
  },
  {
    annotations: [
      'proxy-ssl-secret',
      'proxy-ssl-server-name',
      'proxy-ssl-verify',
    ],
    does: 'checks the certificate of the pods',
    to: backendTls,
  },
  {
    annotations: [
      'proxy-ssl-ciphers',
      'proxy-ssl-protocols',
      'proxy-ssl-verify-depth',
    ],
    does: 'restricts TLS to the pods',
    to: {
      traefik: byHand('A ServersTransport, if it has the setting.'),
      'traefik-nginx': lost('Traefik does not read it.'),
      'gateway-api': platform('A setting of the Gateway.'),
    },
  },
  {
    annotations: ['ssl-passthrough'],
    does: 'leaves TLS to the pods',
    to: {
      traefik: byHand('An IngressRouteTCP with passthrough.'),
      'traefik-nginx': carriesOver(
        'Traefik reads it; hostnames without a route are answered differently.',
      ),
      'gateway-api': platform('A TLSRoute on a listener for passthrough.'),
    },
  },
  {
    annotations: ['ssl-ciphers', 'ssl-prefer-server-ciphers'],
    does: 'restricts TLS to visitors',
    to: {
      traefik: platform('A TLSOption.'),
      'traefik-nginx': lost('Traefik does not read it; ask for a TLSOption.'),
      'gateway-api': platform('A ClientTrafficPolicy for the Gateway.'),
    },
  },
  {
    annotations: [
      'affinity',
      'affinity-mode',
      'session-cookie-name',
      'session-cookie-secure',
      'session-cookie-path',
      'session-cookie-domain',
      'session-cookie-samesite',
      'session-cookie-max-age',
      'session-cookie-expires',
    ],
    does: 'keeps a visitor on one pod',
    to: {
      traefik: byHand(
        'Annotations traefik.ingress.kubernetes.io/service.sticky… on the Service.',
      ),
      'traefik-nginx': carriesOver(
        'Traefik reads it; visitors stay on their pod when pods are added.',
      ),
      'gateway-api': byHand(
        'A BackendTrafficPolicy with ConsistentHash by a cookie.',
      ),
    },
  },
  {
    annotations: [
      'session-cookie-change-on-failure',
      'session-cookie-conditional-samesite-none',
      'session-cookie-partitioned',
    ],
    does: 'is a detail of that cookie',
    to: {
      traefik: lost('The cookie has no such setting.'),
      'traefik-nginx': lost('Traefik does not read it.'),
      'gateway-api': lost('The cookie has no such setting.'),
    },
  },
  {
    annotations: [
      'load-balance',
      'upstream-hash-by-subset',
      'upstream-hash-by-subset-size',
    ],
    does: 'sets how requests are balanced over the pods',
    to: {
      traefik: lost('Traefik uses round robin.'),
      'traefik-nginx': lost('Traefik ignores it and uses round robin.'),
      'gateway-api': byHand('A BackendTrafficPolicy with loadBalancer.'),
    },
  },
  {
    annotations: ['service-upstream'],
    does: 'sends requests to the Service instead of its pods',
    to: {
      traefik: byHand(
        'The annotation traefik.ingress.kubernetes.io/service.nativelb on the Service.',
      ),
      'traefik-nginx': carriesOver(),
      'gateway-api': byHand(
        'A BackendTrafficPolicy with routingType: Service.',
      ),
    },
  },
  {
    annotations: ['connection-proxy-header', 'proxy-http-version'],
    does: 'changes the connection to the pods',
    to: {
      traefik: lost('Traefik speaks HTTP/1.1 and keeps connections.'),
      'traefik-nginx': lost(
        'Traefik speaks HTTP/1.1 and keeps connections; it reads only version 1.1.',
      ),
      'gateway-api': lost('Envoy speaks HTTP/1.1 and keeps connections.'),
    },
  },
];
