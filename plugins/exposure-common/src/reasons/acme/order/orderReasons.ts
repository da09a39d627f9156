import { defineReason } from '../../defineReason';
import { failedWith } from '../failedChallengeReasons';
import { withCaaPlace } from './caaRefusal';
import { finalizingReasons } from './finalizingReasons';
import { refusedWith } from './orderFault';
import { refused } from './refused';
import { repeatedFailureReasons } from './repeatedFailureReasons';
import { unsolvedOrderReasons } from './unsolvedOrderReasons';
import type { OtherOrderFault } from './refusedOrderReasons';

/** Where the next attempt can succeed without a change. */
const repeated = {
  ...refused,
  actor: 'nobody',
  headline: 'retryAt',
  headlineWhenServed: undefined,
} as const;

const newOrder = [
  'Wait for the next attempt: cert-manager then creates a new order.',
  'Run cmctl renew {certificate} -n {namespace} to create it immediately.',
] as const;

const failedOrderReasons = {
  OrderRefusedByCaa: defineReason({
    ...refused,
    actor: 'dnsOwner',
    title: 'A CAA record blocks the order',
    explanation:
      'The certificate authority refuses {refused} because of a CAA record of {caaPlace}: {message}',
    fix: [
      '{dnsOwner}: allow the certificate authority in the CAA records of {caaPlace}.',
      '{dnsOwner}: check issuewild (for wildcards), accounturi and validationmethods in these records, if they have any.',
    ],
    explainedBy: ['CaaForbidsIssuer', 'CaaForbidsAccount', 'CaaForbidsMethod'],
    // A challenge's refusal by CAA is the order's refusal.
    find: facts =>
      withCaaPlace(refusedWith('OrderRefusedByCaa')(facts), facts) ??
      withCaaPlace(failedWith('OrderRefusedByCaa')(facts), facts),
  }),
  OrderDnsFailed: defineReason({
    ...refused,
    actor: 'dnsOwner',
    title: 'The certificate authority’s DNS lookup failed',
    explanation:
      'The certificate authority received no usable DNS answer when it checked {hostname} or its CAA records: {message}',
    fix: [
      '{dnsOwner}: make the zone’s name servers answer every query for {hostname}, CAA included, even with an empty answer.',
      '{dnsOwner}: check the zone’s delegation and its DNSSEC signatures.',
    ],
    explainedBy: ['dnsFaults'],
    find: refusedWith('OrderDnsFailed'),
  }),
  OrderValidationFailed: defineReason({
    ...refused,
    actor: 'you',
    title: 'The hostname could not be validated',
    explanation:
      'The certificate authority could not validate that {hostname} is yours, so the order failed: {message}',
    fix: [
      'Check that {hostname} points to {target}, and that the path /.well-known/acme-challenge/ is reachable from the internet.',
      'Run cmctl renew {certificate} -n {namespace} after the correction to retry immediately.',
    ],
    explainedBy: ['dnsFaults', 'ChallengeAliasNotFollowed'],
    find: refusedWith('OrderValidationFailed'),
  }),
  OrderExpired: defineReason({
    ...repeated,
    title: 'The order can no longer be completed',
    explanation:
      'The order for {hostname} or its authorizations expired or were finished already, so that only a new order helps. The last answer: {message}',
    fix: [...newOrder],
    explainedBy: ['dnsFaults', 'ChallengeAliasNotFollowed'],
    find: refusedWith('OrderExpired'),
  }),
  OrderNotReady: defineReason({
    ...repeated,
    title: 'The order was not ready to finalize',
    explanation:
      'cert-manager finalized the order for {hostname} too early or a second time, so that only a new order helps: {message}',
    fix: [...newOrder],
    find: refusedWith('OrderNotReady'),
  }),
  OrderInvalid: defineReason({
    ...repeated,
    title: 'The order failed without a stated reason',
    explanation:
      'The order for {hostname} is {state}, and no object that was read says why. The certificate authority’s answer is at the order’s address.',
    fix: [
      'Platform team: read the certificate authority’s answer at the address in status.url of the Order {order}.',
      ...newOrder,
    ],
    explainedBy: ['dnsFaults', 'ChallengeAliasNotFollowed'],
    find: refusedWith('OrderInvalid'),
  }),
  AcmeServerFailed: defineReason({
    ...repeated,
    title: 'The certificate authority’s server failed',
    explanation:
      'The certificate authority’s server failed at the order for {hostname}. Such failures usually pass. Its answer: {message}',
    fix: [
      'Wait for the next attempt: cert-manager then orders again.',
      'Platform team: check the status page of the certificate authority if it lasts.',
    ],
    find: refusedWith('AcmeServerFailed'),
  }),
  OrderCertificateUnreadable: defineReason({
    ...refused,
    actor: 'platform',
    title: 'The issued certificate cannot be read',
    explanation:
      'The certificate authority of the issuer {issuer} completed the order, but cert-manager cannot parse the certificate that it sent: {message}',
    fix: [
      'Platform team: ask the certificate authority why what it sends is no valid chain of PEM certificates.',
      'Platform team: check whether a newer version of cert-manager reads it.',
    ],
    find: refusedWith('OrderCertificateUnreadable'),
  }),
  AcmeServerUnreachable: defineReason({
    ...refused,
    actor: 'platform',
    title: 'cert-manager cannot use the ACME server',
    explanation:
      'cert-manager sent the order to the server of the issuer {issuer} and received no answer of a certificate authority: {message}',
    fix: [
      'Platform team: check the server address of the issuer {issuer}.',
      'Platform team: check proxy, firewall, DNS and trusted certificates between cert-manager and that server.',
    ],
    find: refusedWith('AcmeServerUnreachable'),
  }),
} satisfies Record<Exclude<OtherOrderFault, 'OrderFailed'>, unknown>;

/** What the Order says. */
export const orderReasons = {
  ...failedOrderReasons,
  ...repeatedFailureReasons,
  ...finalizingReasons,
  OrderFailed: defineReason({
    ...refused,
    actor: 'platform',
    title: 'The certificate order failed',
    explanation:
      'The order for {hostname} is {state}, and the portal knows no cause behind this answer: {message}',
    fix: [
      'Platform team: read the answer and correct what it names; the next attempt orders the same again.',
    ],
    find: refusedWith('OrderFailed'),
  }),
  ...unsolvedOrderReasons,
};
