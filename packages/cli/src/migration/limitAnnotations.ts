import { byHand, carriesOver, lost, platform } from './AnnotationGroup';
import type { AnnotationGroup } from './AnnotationGroup';

/** Sizes, times, rates, and what is logged. */
export const limitAnnotations: readonly AnnotationGroup[] = [
  {
    annotations: ['proxy-body-size', 'client-body-buffer-size'],
    does: 'limits uploads',
    to: {
      traefik: byHand(
        'A buffering Middleware; without one there is no limit, where nginx had 1 MB.',
      ),
      'traefik-nginx': carriesOver(
        'Traefik reads it; without it there may be no limit, where nginx had 1 MB.',
      ),
      'gateway-api': byHand(
        'A BackendTrafficPolicy with requestBuffer; without one there is no limit, where nginx had 1 MB.',
      ),
    },
  },
  {
    annotations: [
      'proxy-buffering',
      'proxy-request-buffering',
      'proxy-buffer-size',
      'proxy-buffers-number',
      'proxy-busy-buffers-size',
      'proxy-max-temp-file-size',
    ],
    does: 'buffers requests and answers',
    to: {
      traefik: byHand('A buffering Middleware, if it is needed at all.'),
      'traefik-nginx': carriesOver(),
      'gateway-api': lost(
        'Envoy streams by default; most apps need nothing else.',
      ),
    },
  },
  {
    annotations: [
      'proxy-connect-timeout',
      'proxy-read-timeout',
      'proxy-send-timeout',
    ],
    does: 'limits how long the app may take',
    to: {
      traefik: byHand('A ServersTransport with forwardingTimeouts.'),
      'traefik-nginx': carriesOver(),
      'gateway-api': byHand('timeouts in the rule of the HTTPRoute.'),
    },
  },
  {
    annotations: [
      'proxy-next-upstream',
      'proxy-next-upstream-tries',
      'proxy-next-upstream-timeout',
    ],
    does: 'retries with another pod after a failure',
    to: {
      traefik: byHand('A retry Middleware.'),
      'traefik-nginx': carriesOver(
        'Traefik reads it; the retry may reach the same pod.',
      ),
      'gateway-api': byHand('A BackendTrafficPolicy with retry.'),
    },
  },
  {
    annotations: [
      'limit-rps',
      'limit-rpm',
      'limit-connections',
      'limit-burst-multiplier',
    ],
    does: 'limits how often a visitor may send requests',
    to: {
      traefik: byHand('A rateLimit or inFlightReq Middleware.'),
      'traefik-nginx': carriesOver(
        'Traefik reads it and answers 429 where nginx answered 503.',
      ),
      'gateway-api': byHand('A BackendTrafficPolicy with rateLimit.'),
    },
  },
  {
    annotations: [
      'limit-allowlist',
      'limit-whitelist',
      'limit-rate',
      'limit-rate-after',
    ],
    does: 'is a detail of such limits',
    to: {
      traefik: lost('There is no such setting.'),
      'traefik-nginx': lost('Traefik does not read it.'),
      'gateway-api': lost('There is no such setting.'),
    },
  },
  {
    annotations: ['enable-access-log'],
    does: 'turns access logs off or on',
    to: {
      traefik: byHand(
        'The annotation traefik.ingress.kubernetes.io/router.observability.accesslogs.',
      ),
      'traefik-nginx': carriesOver(
        'Traefik reads it if the platform has enabled access logs.',
      ),
      'gateway-api': platform('A setting of the Gateway.'),
    },
  },
  {
    annotations: [
      'enable-rewrite-log',
      'enable-opentelemetry',
      'opentelemetry-operation-name',
      'opentelemetry-trust-incoming-span',
    ],
    does: 'traces requests',
    to: {
      traefik: platform('Tracing is a setting of Traefik.'),
      'traefik-nginx': platform(
        'Traefik does not read it; tracing is its own setting.',
      ),
      'gateway-api': platform('Tracing is a setting of the Gateway.'),
    },
  },
];
