import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { dnsSource, issue } from './sources';

/** A Secret, or a key in one, that a DNS-01 solver reads and that is not there. */
export const secretMessages = [
  {
    pattern:
      /secrets(?: "[^"]{1,253}")? is forbidden: User "[^"]{1,253}" cannot (?:get|list|watch) resource "secrets"/i,
    means: 'DnsWebhookSecretForbidden',
    example:
      'unable to get secret `shop/hetzner-secret`; secrets "hetzner-secret" is forbidden: User "system:serviceaccount:cert-manager:cert-manager-webhook-hetzner" cannot get resource "secrets" in API group "" in the namespace "shop"',
    writtenBy: 'Kubernetes API server, for a DNS webhook',
    source:
      'https://github.com/vadimkim/cert-manager-webhook-hetzner/issues/35',
  },
  {
    pattern:
      /resource name may not be empty|secret ?name (?:is|must not be|cannot be|may not be) empty/i,
    means: 'DnsSolverSecretUnnamed',
    example:
      'init sdk: get token: extract secret: resource name may not be empty',
    writtenBy: 'Kubernetes client for Go, in cert-manager-webhook-gcore',
    source: issue(5673),
  },
  {
    pattern: /secrets? ["'`“][^"'`”]{1,253}["'`”] not found/i,
    means: 'DnsSolverSecretMissing',
    example:
      'error getting digitalocean token: secret "digitalocean-dns" not found',
    writtenBy: 'cert-manager 0.14 and later',
    source: issue(2821),
  },
  {
    pattern:
      /failed to load secret ["'`][^"'`]{1,253}["'`]: .{0,200}not found/i,
    means: 'DnsSolverSecretMissing',
    example:
      'error getting azuredns client secret: failed to load secret "cert-manager/azuredns-config": Secret "azuredns-config" could not be found: not found',
    writtenBy: 'cert-manager 1.21',
    source: dnsSource('dns.go'),
  },
  {
    pattern:
      /(?:unable|failed) to (?:get|load|read|retrieve) (?:the )?secret\b(?!.{0,300}dns zone)/i,
    means: 'DnsSolverSecretMissing',
    example: 'unable to get secret `hetzner-secret`; secrets is not readable',
    writtenBy: 'cert-manager-webhook-hetzner',
    source:
      'https://github.com/vadimkim/cert-manager-webhook-hetzner/issues/67',
  },
  {
    pattern: /secret ?ref(?:erence)?.{0,40}(?:is )?(?:required|missing|empty)/i,
    means: 'DnsSolverSecretUnnamed',
    example: 'no api token secret provided: secretRef is missing',
    writtenBy: 'DNS webhooks made from cert-manager’s example',
    source: 'https://github.com/cert-manager/webhook-example',
  },
  {
    pattern:
      /(?:no|specified) key ["'`][^"'`]{1,253}["'`] (?:not found )?in secret/i,
    means: 'DnsSolverKeyMissing',
    example:
      'specified key "api-token" not found in secret cert-manager/cloudflare-api-token',
    writtenBy: 'cert-manager 1.21',
    source: dnsSource('dns.go'),
  },
  {
    pattern: /: key ["'`]?[\w.-]{1,253}["'`]? not found in (?:the )?secret/i,
    means: 'DnsSolverKeyMissing',
    example:
      "error getting azure dns client secret: key 'client-secret' not found in secret",
    writtenBy: 'cert-manager 1.21',
    source: dnsSource('dns.go'),
  },
  {
    pattern: /no data for ["'`][^"'`]{1,253}["'`] in secret/i,
    means: 'DnsSolverKeyMissing',
    example:
      'error getting digitalocean token: no data for "access-token" in secret \'cert-manager/digitalocean-dns\'',
    writtenBy: 'cert-manager before 0.12',
    source: issue(1135),
  },
  {
    pattern: /no data found in Secret ["'`][^"'`]{1,253}["'`] at Key/i,
    means: 'DnsSolverKeyMissing',
    example: 'no data found in Secret "route53" at Key "access-key-id"',
    writtenBy: 'cert-manager 1.21',
    source: dnsSource('dns.go'),
  },
  {
    pattern:
      /(?:secret|data entry with key ["'`]?[\w.-]{0,253}["'`]?)\s+not found in (?:the )?secret/i,
    means: 'DnsSolverKeyMissing',
    example: 'data entry with key "tsig" not found in secret',
    writtenBy: 'cert-manager 1.21',
    source: dnsSource('rfc2136/provider.go'),
  },
  {
    pattern:
      /(?:Service Account|credentials?) (?:data|file) missing|key of data in Secret resource must be specified/i,
    means: 'DnsSolverKeyMissing',
    example:
      'error instantiating google clouddns challenge solver: Google Cloud Service Account data missing',
    writtenBy: 'cert-manager',
    source: issue(539),
  },
] as const satisfies readonly KnownMessage<string>[];
