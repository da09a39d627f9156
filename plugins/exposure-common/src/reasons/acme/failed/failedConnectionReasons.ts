import { defineReason } from '../../defineReason';
import { failed, failedWith } from '../failedChallengeReasons';

/** How far the certificate authority came with its connection. Once it is open, no firewall or closed port is at fault. */
export const failedConnectionReasons = {
  ChallengeInvalidSecondary: defineReason({
    ...failed,
    actor: 'platform',
    title: 'Validation fails from some regions',
    explanation:
      'The certificate authority validates {hostname} from several countries, and too few of these attempts succeeded: {message}',
    fix: [
      'Platform team: do not block port 80 by country or network in the load balancer or firewall.',
      '{dnsOwner}: check that all servers of the zone give the same answer, quickly and from everywhere.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidSecondary'),
  }),
  ChallengeInvalidConnection: defineReason({
    ...failed,
    actor: 'platform',
    title: 'The certificate authority cannot connect',
    explanation:
      'The certificate authority could not reach {hostname} on port 80: {message}',
    fix: [
      'Check that all addresses of {hostname}, IPv6 included, are the platform’s.',
      'Platform team: open port 80 to the whole internet; validation comes from several countries, so blocking by country breaks it.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidConnection'),
  }),
  ChallengeInvalidElsewhere: defineReason({
    ...failed,
    actor: 'dnsOwner',
    title: 'The certificate authority reached another address',
    explanation:
      'The certificate authority connected to {address}, which is not an address of {target}. The record was corrected since, or other regions receive another answer: {message}',
    fix: [
      'Wait for the next attempt if the record was corrected since: cert-manager retries automatically.',
      '{dnsOwner}: remove {address} from the records of {hostname}, those for other regions (geographic DNS) included, or use DNS-01 if several clusters share it.',
      'Platform team: check that the issuer’s solver is reached there if {address} is the platform’s too.',
    ],
    find: failedWith('ChallengeInvalidElsewhere'),
  }),
  ChallengeInvalidProtocol: defineReason({
    ...failed,
    headline: 'byActor',
    actor: 'platform',
    title: 'The port speaks another protocol',
    explanation:
      'The certificate authority connected to {hostname}, but port 80 does not speak plain HTTP/1.1, or port 443 does not speak TLS: {message}',
    fix: [
      'Platform team: check which ports of the load balancer and the controller are connected: 80 with plain HTTP, 443 with TLS.',
      'Check for a redirect of /.well-known/acme-challenge/ to HTTPS that no port answers with TLS.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidProtocol'),
  }),
  ChallengeInvalidSlow: defineReason({
    ...failed,
    actor: 'platform',
    title: 'The server answers too slowly',
    explanation:
      'The certificate authority connected to {hostname}, but received no answer in time: the server is slow or overloaded, or a firewall drops what follows: {message}',
    fix: [
      'Platform team: check the load and logs of the ingress controller, and that a request to http://{hostname}/.well-known/acme-challenge/ is answered from outside within seconds.',
      'Platform team: check firewalls and load balancers that accept every connection and then drop the request.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidSlow'),
  }),
};
