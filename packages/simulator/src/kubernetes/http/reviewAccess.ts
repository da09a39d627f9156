import { textAt } from '../objects/json';
import { Account, isAllowed } from './Access';

/** Answers a SelfSubjectAccessReview (`authorization.k8s.io/v1`): may this account do that? */
export function reviewAccess(account: Account, review: unknown) {
  const attribute = (field: string) =>
    textAt(review, 'spec', 'resourceAttributes', field) ?? '';
  return {
    kind: 'SelfSubjectAccessReview',
    apiVersion: 'authorization.k8s.io/v1',
    status: {
      allowed: isAllowed(
        account,
        attribute('verb'),
        attribute('group'),
        attribute('resource'),
      ),
    },
  };
}
