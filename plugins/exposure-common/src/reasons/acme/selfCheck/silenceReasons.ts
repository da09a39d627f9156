import { defineReason } from '../../defineReason';
import { httpCheck, waitingFor } from './waitingFor';

/** No answer came. */
export const silenceReasons = {
  SelfCheckResolverFailed: defineReason({
    ...httpCheck,
    actor: 'platform',
    title: 'The cluster’s resolver does not answer',
    explanation:
      'Before validation, cert-manager resolves {hostname} in the cluster. The cluster’s resolver gave no usable answer: {message}',
    fix: [
      'Platform team: check the cluster’s DNS and the servers that it queries.',
      '{dnsOwner}: check the zone’s servers and their DNSSEC signatures if only this hostname is affected.',
    ],
    find: waitingFor('SelfCheckResolverFailed'),
  }),
  SelfCheckNoSuchHost: defineReason({
    ...httpCheck,
    actor: 'dnsOwner',
    title: 'The cluster cannot resolve the hostname',
    explanation:
      'Before validation, cert-manager resolves the hostname in the cluster. {hostname} does not exist there.',
    fix: [
      '{dnsOwner}: create the DNS record of {hostname}.',
      'Ask the platform team if the record exists elsewhere: then the cluster’s resolver does not see it.',
    ],
    find: waitingFor('SelfCheckNoSuchHost'),
  }),
  SelfCheckUnknownInside: defineReason({
    ...httpCheck,
    actor: 'platform',
    title: 'The cluster’s DNS lacks the hostname',
    explanation:
      'The DNS record of {hostname} is right, but the cluster’s resolver answers that the name does not exist: a private zone lacks it, or an old answer is cached.',
    fix: [
      'Platform team: create {hostname} in the private zone that the cluster asks, or make its resolver ask the public zone.',
      'Platform team: check the caches of the cluster’s DNS if the record is new.',
    ],
    find: waitingFor('SelfCheckUnknownInside'),
  }),
  SelfCheckConnectionRefused: defineReason({
    ...httpCheck,
    actor: 'platform',
    title: 'Nothing listens on port 80',
    explanation:
      'cert-manager’s self-check of http://{hostname}/ was refused: the address does not accept connections on port 80.',
    fix: [
      'Check that {hostname} points to this platform.',
      'Platform team: open port 80 of the load balancer, also for connections from inside the cluster (hairpin, split DNS).',
    ],
    find: waitingFor('SelfCheckConnectionRefused'),
  }),
  SelfCheckIpv6Failed: defineReason({
    ...httpCheck,
    actor: 'platform',
    title: 'The self-check fails over IPv6',
    explanation:
      'cert-manager connects to the IPv6 address (AAAA record) of {hostname}, and that fails: {message}',
    fix: [
      'Platform team: make the address accept IPv6 on port 80, also from inside the cluster.',
      '{dnsOwner}: correct or remove the AAAA record if {target} has no IPv6 address.',
    ],
    find: waitingFor('SelfCheckIpv6Failed'),
  }),
  SelfCheckThroughProxy: defineReason({
    ...httpCheck,
    actor: 'platform',
    title: 'The self-check goes through a proxy',
    explanation:
      'cert-manager’s pod has an HTTP proxy (HTTP_PROXY in its environment), uses it for the self-check of {hostname} too, and the proxy fails: {message}',
    fix: [
      'Platform team: add {hostname}, or the suffix of its zone, to NO_PROXY of cert-manager’s controller, so that the self-check connects directly.',
      'Platform team: make the proxy reachable from cert-manager’s pod, and let it pass {hostname} on port 80, if direct connections are blocked.',
    ],
    find: waitingFor('SelfCheckThroughProxy'),
  }),
  SelfCheckTimeout: defineReason({
    ...httpCheck,
    actor: 'platform',
    title: 'The self-check on port 80 times out',
    explanation: 'cert-manager’s self-check of http://{hostname}/ timed out.',
    fix: [
      'Check that {hostname} points to this platform.',
      'Platform team: make the load balancer reachable from inside the cluster (hairpin, egress policies), or add waitInsteadOfSelfCheck to the issuer’s solver (cert-manager 1.21).',
    ],
    find: waitingFor('SelfCheckTimeout'),
  }),
  SelfCheckCutOff: defineReason({
    ...httpCheck,
    actor: 'platform',
    title: 'The connection of the self-check breaks',
    explanation:
      'cert-manager’s self-check of http://{hostname}/ was cut off. From inside the cluster this is typical of a load balancer or controller that expects the PROXY protocol: {message}',
    fix: [
      'Platform team: make connections from the cluster pass the load balancer instead of a shortcut to the controller, or use the PROXY protocol on both or neither.',
      'Check that {hostname} points to this platform.',
    ],
    find: waitingFor('SelfCheckCutOff'),
  }),
  SelfCheckFailed: defineReason({
    ...httpCheck,
    actor: 'platform',
    title: 'cert-manager’s self-check fails',
    explanation:
      'Before validation, cert-manager requests http://{hostname}/.well-known/acme-challenge/ itself. That fails: {message}',
    fix: [
      'Check that {hostname} points to this platform, and that nothing redirects or limits requests to that path.',
      'Platform team: make the address answer on port 80 from inside the cluster too.',
    ],
    find: waitingFor('SelfCheckFailed'),
  }),
};
