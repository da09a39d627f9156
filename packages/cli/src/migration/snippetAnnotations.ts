import { byHand, carriesOver, lost, platform } from './AnnotationGroup';
import type { AnnotationGroup } from './AnnotationGroup';

const raw =
  'raw configuration of nginx: anyone who writes it can read every Secret of the cluster (CVE-2021-25742)';
const firewall = 'A web application firewall in front, by the platform team.';

const behindFirewall: AnnotationGroup['to'] = {
  traefik: platform(firewall),
  'traefik-nginx': lost(`Traefik does not read it. ${firewall}`),
  'gateway-api': platform(firewall),
};

const mirrored: AnnotationGroup['to'] = {
  traefik: byHand('A TraefikService with mirroring.'),
  'traefik-nginx': lost('Traefik does not read it.'),
  'gateway-api': byHand('A RequestMirror filter in the HTTPRoute.'),
};

/** What nginx was told in its own language, or by a way that attackers used. */
export const snippetAnnotations: readonly AnnotationGroup[] = [
  {
    annotations: ['configuration-snippet', 'server-snippet', 'auth-snippet'],
    does: 'is raw configuration of nginx',
    danger: raw,
    to: {
      traefik: byHand(
        'Find out what each line is for; most are a headers Middleware.',
      ),
      'traefik-nginx': byHand(
        'Traefik 3.7 reads a few directives (headers, set, if, return) and drops the others. Write each line as a Middleware.',
      ),
      'gateway-api': byHand(
        'Find out what each line is for; most are header filters.',
      ),
    },
  },
  {
    annotations: ['stream-snippet'],
    does: 'is raw configuration of nginx',
    danger: raw,
    to: {
      traefik: platform('TCP routes are an IngressRouteTCP.'),
      'traefik-nginx': lost('Traefik does not read it.'),
      'gateway-api': platform('TCP routes are a TCPRoute.'),
    },
  },
  {
    annotations: ['modsecurity-snippet', 'modsecurity-transaction-id'],
    does: 'is the firewall inside nginx',
    danger: 'its text reaches nginx.conf',
    to: behindFirewall,
  },
  {
    annotations: ['enable-modsecurity', 'enable-owasp-core-rules'],
    does: 'is the firewall inside nginx',
    to: behindFirewall,
  },
  {
    annotations: ['mirror-target', 'mirror-host'],
    does: 'sends a copy of each request elsewhere',
    danger: 'its text reaches nginx.conf (CVE-2025-1098)',
    to: mirrored,
  },
  {
    annotations: ['mirror-request-body'],
    does: 'copies the body too',
    to: mirrored,
  },
  {
    annotations: ['upstream-hash-by'],
    does: 'chooses the pod by a value of the request',
    danger: 'its text reaches nginx.conf',
    to: {
      traefik: lost('Traefik uses round robin, or a cookie.'),
      'traefik-nginx': carriesOver(),
      'gateway-api': byHand('A BackendTrafficPolicy with ConsistentHash.'),
    },
  },
  {
    annotations: ['fastcgi-index', 'fastcgi-params-configmap'],
    does: 'speaks FastCGI',
    to: {
      traefik: lost('Put a web server into the pod that speaks HTTP.'),
      'traefik-nginx': lost('Put a web server into the pod that speaks HTTP.'),
      'gateway-api': lost('Put a web server into the pod that speaks HTTP.'),
    },
  },
];
