import { watchedKinds } from '@exposure/backstage-plugin-exposure-common';
import type { AccessRule } from '../kubernetes';

/** The rights that the product documents: list and watch of the kinds it follows, and nothing else. */
export const portalRules: readonly AccessRule[] = [
  ...new Set(watchedKinds.map(({ group }) => group)),
].map(group => ({
  apiGroups: [group],
  resources: watchedKinds
    .filter(kind => kind.group === group)
    .map(({ plural }) => plural),
  verbs: ['list', 'watch'],
}));

/** The same without certificates: a cluster whose administrator gave too little. */
export const rulesWithoutCertificates = portalRules.filter(({ apiGroups }) =>
  apiGroups.every(group => !group.endsWith('cert-manager.io')),
);
