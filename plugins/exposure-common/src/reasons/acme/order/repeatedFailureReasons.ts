import { defineReason } from '../../defineReason';
import { refusedWith } from './orderFault';
import { refused } from './refused';

const lasting = {
  ...refused,
  actor: 'platform',
  explainedBy: ['dnsFaults'],
} as const;

/** What usually passes with the next attempt, and has not after many. */
export const repeatedFailureReasons = {
  OrderKeepsExpiring: defineReason({
    ...lasting,
    title: 'The order is gone each time',
    explanation:
      'The certificate authority no longer knows the order for {hostname}, or it has expired before it was finished, {attempts} times in a row. The last answer: {message}',
    fix: [
      'Platform team: check how long the certificate authority keeps an order, and whether all its servers share their orders.',
      'Platform team: search cert-manager’s log for the Order {order}: a slow or restarting controller finishes it too late.',
    ],
    find: refusedWith('OrderKeepsExpiring'),
  }),
  OrderKeepsUnready: defineReason({
    ...lasting,
    title: 'The order is finalized wrongly each time',
    explanation:
      'cert-manager finalized the order for {hostname} when it was not ready, or a second time when it was done, {attempts} times in a row. The last answer: {message}',
    fix: [
      'Platform team: check that only one cert-manager is running, and use a newer version.',
      'Platform team: search cert-manager’s log for the Order {order}: the answer to the first attempt can be lost.',
    ],
    find: refusedWith('OrderKeepsUnready'),
  }),
  OrderKeepsFailing: defineReason({
    ...lasting,
    title: 'The order fails again and again',
    explanation:
      'Issuance for {hostname} has failed {attempts} times in a row, so another attempt alone is unlikely to help. The last answer: {message}',
    fix: [
      'Platform team: search cert-manager’s log for the Order {order}, and read the certificate authority’s answer in its status.url.',
      'Platform team: check the status page of the certificate authority, and whether its servers share their orders.',
    ],
    find: refusedWith('OrderKeepsFailing'),
  }),
};
