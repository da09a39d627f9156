import { clusterRole } from '@exposure/backstage-plugin-exposure-common';
import type { AccessRule } from '../kubernetes';

/** The rights that the product documents: list and watch of the kinds it follows, and nothing else. */
export const portalRules: readonly AccessRule[] = clusterRole().rules;

/** The same without certificates: a cluster whose administrator gave too little. */
export const rulesWithoutCertificates = portalRules.filter(({ apiGroups }) =>
  apiGroups.every(group => !group.endsWith('cert-manager.io')),
);
