import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { issue } from './sources';

/** What the Kubernetes API server says to cert-manager where a DNS webhook should answer. */
export const webhookMessages = [
  {
    pattern:
      /cannot create resource "?[\w.-]{1,253}"? in API group "[^"]{0,253}" at the cluster scope/i,
    means: 'DnsWebhookForbidden',
    example:
      'namecheap.acme.namecheap.com is forbidden: User "system:serviceaccount:cert-manager:cert-manager" cannot create resource "namecheap" in API group "acme.namecheap.com" at the cluster scope',
    writtenBy: 'Kubernetes API server',
    source: 'https://github.com/kelvie/cert-manager-webhook-namecheap/issues/8',
  },
  {
    pattern:
      /the server could not find the requested resource|no matches for kind/i,
    means: 'DnsWebhookNotFound',
    example:
      'the server could not find the requested resource (post dnspod.acme.example.org)',
    writtenBy: 'Kubernetes API server',
    source: 'https://github.com/kaelzhang/cert-manager-webhook-dnspod/issues/1',
  },
  {
    pattern: /no solver provider configured for/i,
    means: 'DnsWebhookNotFound',
    example: 'no solver provider configured for "hetzner"',
    writtenBy: 'cert-manager',
    source:
      'https://github.com/cert-manager/cert-manager/blob/master/pkg/issuer/acme/dns/dns.go',
  },
  {
    pattern:
      /the server is currently unable to handle the request|no endpoints available for service|error trying to reach service/i,
    means: 'DnsWebhookUnavailable',
    example:
      'the server is currently unable to handle the request (post dnspod.acme.example.org)',
    writtenBy: 'Kubernetes API server',
    source: 'https://github.com/imroc/cert-manager-webhook-dnspod/issues/10',
  },
  {
    pattern: /unable to return a response in the time allotted/i,
    means: 'DnsWebhookTimeout',
    example:
      'the server was unable to return a response in the time allotted, but may still be processing the request (post desec.acme.example.org)',
    writtenBy: 'Kubernetes API server',
    source: 'https://github.com/pr0ton11/cert-manager-desec-webhook/issues/24',
  },
  {
    pattern:
      /an error on the server \(|request did not complete within|invalid payload response|Internal error occurred/i,
    means: 'DnsWebhookUnavailable',
    example:
      'an error on the server ("unknown") has prevented the request from succeeding (post ovh.acme.example.org)',
    writtenBy: 'Kubernetes API server',
    source: issue(5069),
  },
] as const satisfies readonly KnownMessage<string>[];
