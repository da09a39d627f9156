import {
  byHand,
  carriesOver,
  lost,
  platform,
  written,
} from './AnnotationGroup';
import type { AnnotationGroup } from './AnnotationGroup';

/** Where a request goes: redirects, rewrites, names. */
export const routingAnnotations: readonly AnnotationGroup[] = [
  {
    annotations: ['ssl-redirect', 'force-ssl-redirect'],
    does: 'redirects plain HTTP to HTTPS',
    to: {
      traefik: platform('A setting of the entry point; ask whether it is on.'),
      'traefik-nginx': carriesOver(
        'Traefik reads it; no route can opt out if the platform set it for all.',
      ),
      'gateway-api': written('A redirect on the HTTP listener of the Gateway.'),
    },
    except: {
      values: ['false'],
      traefik: platform('Plain HTTP stays only if the entry point allows it.'),
      'gateway-api': lost('Plain HTTP is always redirected.'),
    },
  },
  {
    annotations: [
      'permanent-redirect',
      'permanent-redirect-code',
      'temporal-redirect',
      'temporal-redirect-code',
    ],
    does: 'redirects elsewhere',
    to: {
      traefik: written(
        'Name the hostname under redirects if it leads to another of yours; otherwise a redirectRegex Middleware by hand.',
      ),
      'traefik-nginx': carriesOver(),
      'gateway-api': written(
        'Name the hostname under redirects if it leads to another of yours; otherwise a RequestRedirect filter by hand.',
      ),
    },
  },
  {
    annotations: ['from-to-www-redirect'],
    does: 'redirects from or to www',
    to: {
      traefik: written('Name the other hostname under redirects.'),
      'traefik-nginx': carriesOver('Traefik reads it, but not for wildcards.'),
      'gateway-api': written('Name the other hostname under redirects.'),
    },
  },
  {
    annotations: ['app-root'],
    does: 'redirects the start page',
    to: {
      traefik: byHand('A redirectRegex Middleware for ^/$.'),
      'traefik-nginx': carriesOver(),
      'gateway-api': byHand(
        'A rule for the Exact path / with RequestRedirect.',
      ),
    },
  },
  {
    annotations: ['rewrite-target', 'use-regex'],
    does: 'rewrites paths, and makes every path of the host a regular expression',
    danger:
      'rewriting with captures is how CVE-2026-42945 is reached, and ingress-nginx receives no fix',
    to: {
      traefik: byHand('A stripPrefix or replacePathRegex Middleware.'),
      'traefik-nginx': carriesOver(
        'Traefik reads it; compare paths, because nginx ignores case in regular expressions.',
      ),
      'gateway-api': byHand(
        'A URLRewrite filter, which can only replace a prefix; serving the path in the app is better.',
      ),
    },
  },
  {
    annotations: ['server-alias'],
    does: 'serves more hostnames',
    danger:
      'its text reaches nginx.conf, and it accepts hostnames without a certificate',
    to: {
      traefik: written('Name every hostname in the request.'),
      'traefik-nginx': carriesOver(
        'Traefik reads it unless another Ingress has the hostname. It is better to name every hostname in the request.',
      ),
      'gateway-api': written('Name every hostname in the request.'),
    },
  },
  {
    annotations: ['default-backend', 'custom-http-errors'],
    does: 'answers errors with another Service',
    to: {
      traefik: byHand('An errors Middleware.'),
      'traefik-nginx': carriesOver(),
      'gateway-api': byHand('A BackendTrafficPolicy with responseOverride.'),
    },
  },
  {
    annotations: [
      'canary',
      'canary-by-cookie',
      'canary-by-header',
      'canary-by-header-pattern',
      'canary-by-header-value',
      'canary-weight',
      'canary-weight-total',
      'affinity-canary-behavior',
    ],
    does: 'sends some of the visitors to another Service',
    to: {
      traefik: byHand('A TraefikService with weights.'),
      'traefik-nginx': carriesOver(),
      'gateway-api': byHand('Weights and header matches in the HTTPRoute.'),
    },
  },
];
