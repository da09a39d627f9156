import { byHand, carriesOver, lost } from './AnnotationGroup';
import type { AnnotationGroup } from './AnnotationGroup';

const nothing = 'Nothing to do: it was the default.';

/** What is changed in requests and answers on their way. */
export const headerAnnotations: readonly AnnotationGroup[] = [
  {
    annotations: ['upstream-vhost', 'x-forwarded-prefix', 'custom-headers'],
    does: 'changes headers',
    to: {
      traefik: byHand('A headers Middleware.'),
      'traefik-nginx': carriesOver(),
      'gateway-api': byHand(
        'RequestHeaderModifier, ResponseHeaderModifier or URLRewrite in the HTTPRoute.',
      ),
    },
  },
  {
    annotations: [
      'proxy-redirect-from',
      'proxy-redirect-to',
      'proxy-cookie-domain',
      'proxy-cookie-path',
      'disable-proxy-intercept-errors',
      'use-port-in-redirects',
      'relative-redirects',
    ],
    does: 'changes the answers of the app',
    to: {
      traefik: lost('Correct it in the app.'),
      'traefik-nginx': lost('Traefik does not read it; correct it in the app.'),
      'gateway-api': lost('Correct it in the app.'),
    },
  },
  {
    annotations: ['preserve-trailing-slash', 'http2-push-preload'],
    does: 'has no effect today',
    to: {
      traefik: carriesOver(nothing),
      'traefik-nginx': carriesOver(nothing),
      'gateway-api': carriesOver(nothing),
    },
  },
  {
    annotations: [
      'enable-cors',
      'cors-allow-origin',
      'cors-allow-methods',
      'cors-allow-headers',
      'cors-allow-credentials',
      'cors-expose-headers',
      'cors-max-age',
    ],
    does: 'allows requests from pages of other origins',
    to: {
      traefik: byHand('A headers Middleware with accessControlAllow….'),
      'traefik-nginx': carriesOver(
        'Traefik reads most of it; compare the answers to preflight requests.',
      ),
      'gateway-api': byHand(
        'A CORS filter in the HTTPRoute (Gateway API 1.5).',
      ),
    },
  },
];
