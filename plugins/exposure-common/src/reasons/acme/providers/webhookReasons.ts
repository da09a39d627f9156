import { defineReason } from '../../defineReason';
import { notPresented, unpresentable } from '../presentationOf';

/** The webhook that stands between cert-manager and the provider. */
export const webhookReasons = {
  DnsWebhookForbidden: defineReason({
    ...unpresentable,
    title: 'cert-manager may not call the webhook',
    explanation:
      'cert-manager lacks the permission (RBAC) for the DNS webhook of API group {groupName}, or the webhook was installed with another groupName: {message}',
    fix: [
      'Platform team: make groupName in {issuer} equal to that of the webhook’s installation.',
      'Platform team: bind the webhook’s ClusterRole to the ServiceAccount that the message names.',
    ],
    find: notPresented('DnsWebhookForbidden'),
  }),
  DnsWebhookSecretForbidden: defineReason({
    ...unpresentable,
    title: 'The webhook may not read its Secret',
    explanation:
      'The DNS webhook {webhook} lacks the permission (RBAC) to read the Secret with its credentials where {issuer} looks for it, in {secretPlace}: {message}',
    fix: [
      'Platform team: bind a Role that may get this Secret to the webhook’s ServiceAccount {reader}, or create the Secret in the namespace that the webhook reads.',
    ],
    find: notPresented('DnsWebhookSecretForbidden'),
  }),
  DnsWebhookNotFound: defineReason({
    ...unpresentable,
    title: 'The DNS webhook does not exist',
    explanation:
      'The API server knows no DNS webhook {webhook} of API group {groupName}: its APIService is missing, or groupName or solverName differ: {message}',
    fix: [
      'Platform team: install the webhook, and compare groupName and solverName in {issuer} with it; kubectl get apiservice lists the groups.',
    ],
    find: notPresented('DnsWebhookNotFound'),
  }),
  DnsWebhookTimeout: defineReason({
    ...unpresentable,
    title: 'The DNS webhook answers too late',
    explanation:
      'The DNS webhook {webhook} of API group {groupName} did not answer in time; its own request to the provider can be what takes so long: {message}',
    fix: [
      'Platform team: read the log of the webhook’s pod: whether it reaches its provider, and how long that takes.',
      'Platform team: check that the webhook’s pod is ready and has enough CPU.',
    ],
    find: notPresented('DnsWebhookTimeout'),
  }),
  DnsWebhookUnavailable: defineReason({
    ...unpresentable,
    title: 'The DNS webhook does not respond',
    explanation:
      'The API server cannot use the DNS webhook of API group {groupName}: its pods or its serving certificate are not ready: {message}',
    fix: [
      'Platform team: check the webhook’s pods and Service, and that its APIService is Available.',
    ],
    find: notPresented('DnsWebhookUnavailable'),
  }),
};
