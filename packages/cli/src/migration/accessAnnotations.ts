import {
  byHand,
  carriesOver,
  lost,
  platform,
  written,
} from './AnnotationGroup';
import type { AnnotationGroup } from './AnnotationGroup';

const login =
  'Request access: login if an oauth2-proxy answers; another service needs';

const askAnother: AnnotationGroup['to'] = {
  traefik: written(`${login} a forwardAuth Middleware by hand.`),
  'traefik-nginx': carriesOver(
    'Traefik reads it, with few variables; it sends the whole request to the service and not a sub-request.',
  ),
  'gateway-api': written(`${login} a SecurityPolicy with extAuth by hand.`),
};

const noSetting: AnnotationGroup['to'] = {
  traefik: lost('forwardAuth has no such setting.'),
  'traefik-nginx': lost('Traefik does not read it.'),
  'gateway-api': lost('extAuth has no such setting.'),
};

/** Who may reach the app. */
export const accessAnnotations: readonly AnnotationGroup[] = [
  {
    annotations: ['whitelist-source-range', 'allowlist-source-range'],
    does: 'lets in networks',
    to: {
      traefik: written('Request access: allowlist; it becomes a Middleware.'),
      'traefik-nginx': carriesOver(
        'Traefik reads it; behind a proxy the platform team must set ipAllowListStrategy.',
      ),
      'gateway-api': written(
        'Request access: allowlist; it becomes a SecurityPolicy of Envoy Gateway.',
      ),
    },
  },
  {
    annotations: ['denylist-source-range'],
    does: 'shuts out networks',
    to: {
      traefik: lost('Traefik has no denylist; turn it into an allowlist.'),
      'traefik-nginx': lost(
        'Traefik does not read it, so the networks would get in; turn it into an allowlist.',
      ),
      'gateway-api': byHand(
        'A SecurityPolicy of Envoy Gateway with a rule whose action is Deny.',
      ),
    },
  },
  {
    annotations: ['auth-url', 'auth-signin'],
    does: 'asks another service to authorise each visitor',
    danger: 'its text reaches nginx.conf (CVE-2025-24514, CVE-2026-24513)',
    to: askAnother,
  },
  {
    annotations: ['auth-response-headers'],
    does: 'passes on what the other service says about a visitor',
    to: askAnother,
  },
  {
    annotations: ['auth-method', 'enable-global-auth'],
    does: 'changes the question to the other service',
    to: {
      traefik: byHand('A setting of the forwardAuth Middleware.'),
      'traefik-nginx': carriesOver(),
      'gateway-api': lost('Envoy asks with the method of the visitor.'),
    },
  },
  {
    annotations: ['auth-proxy-set-headers'],
    does: 'adds headers to the question to the other service',
    danger: 'its text reaches nginx.conf (CVE-2025-15566)',
    to: noSetting,
  },
  {
    annotations: [
      'auth-cache-key',
      'auth-cache-duration',
      'auth-keepalive',
      'auth-keepalive-requests',
      'auth-keepalive-share-vars',
      'auth-keepalive-timeout',
      'auth-always-set-cookie',
      'auth-request-redirect',
      'auth-signin-redirect-param',
    ],
    does: 'changes the question to the other service',
    to: noSetting,
  },
  {
    annotations: ['auth-type', 'auth-secret', 'auth-secret-type', 'auth-realm'],
    does: 'asks for a password',
    to: {
      traefik: byHand(
        'A basicAuth or digestAuth Middleware with the same Secret; its key must be users.',
      ),
      'traefik-nginx': carriesOver(),
      'gateway-api': byHand(
        'A SecurityPolicy of Envoy Gateway with basicAuth; its passwords must be SHA hashes.',
      ),
    },
  },
  {
    annotations: [
      'auth-tls-secret',
      'auth-tls-verify-client',
      'auth-tls-pass-certificate-to-upstream',
      'auth-tls-verify-depth',
    ],
    does: 'requires a client certificate',
    to: {
      traefik: byHand('A TLSOption with clientAuth, and passTLSClientCert.'),
      'traefik-nginx': carriesOver(
        'Traefik reads it, refuses in the TLS handshake and knows no depth.',
      ),
      'gateway-api': platform('A ClientTrafficPolicy for the Gateway.'),
    },
  },
  {
    annotations: ['auth-tls-match-cn', 'auth-tls-error-page'],
    does: 'checks the name in the client certificate',
    danger: 'its text reaches nginx.conf (CVE-2025-1097)',
    to: {
      traefik: lost('Compare the name in the app.'),
      'traefik-nginx': lost(
        'Traefik does not read it: every certificate of the CA would be accepted. Compare the name in the app.',
      ),
      'gateway-api': platform(
        'Compare the name in the app, or ask for a policy.',
      ),
    },
  },
  {
    annotations: ['satisfy'],
    does: 'accepts visitors who pass one of several checks',
    to: {
      traefik: lost('Middlewares must all agree.'),
      'traefik-nginx': lost('All checks must agree.'),
      'gateway-api': lost('Policies must all agree.'),
    },
  },
];
