import { readIssuerKinds } from './readIssuerKinds';

/**
 * An issuer that a controller other than cert-manager answers for.
 * @see https://cert-manager.io/docs/configuration/issuers/#external-issuers
 */
interface ExternalIssuerKind {
  kind: string;
  group: string;
  namespaced: boolean;
  /** Who signs, as people call it. */
  authority: string;
}

/** cert-manager's own API group: whatever names none means this one. */
export const certManagerGroup = 'cert-manager.io';

/** A pair of one issuer for a namespace and one for the cluster, as most controllers have it. */
const pair = (
  [own, ofCluster]: readonly [string, string],
  group: string,
  authority: string,
): readonly ExternalIssuerKind[] =>
  [own, ofCluster].map(kind => ({
    kind,
    group,
    namespaced: kind === own,
    authority,
  }));

const authorities: Readonly<Record<string, string>> = {
  'awspca.cert-manager.io': 'AWS Private CA',
  'cas-issuer.jetstack.io': 'Google Certificate Authority Service',
  'certmanager.step.sm': 'step-ca',
  'cert-manager.k8s.cloudflare.com': 'Cloudflare',
  'jetstack.io': 'Venafi',
};

/**
 * External issuers that are known. Others can be configured and are judged by what their requests say; of these it is
 * also known who signs, and which group belongs to the kind.
 */
export const externalIssuerKinds: readonly ExternalIssuerKind[] = [
  ...readIssuerKinds.map(({ kind, group, namespaced }) => ({
    kind,
    group,
    namespaced,
    authority: authorities[group] ?? group,
  })),
  ...pair(
    ['AdcsIssuer', 'ClusterAdcsIssuer'],
    'adcs.certmanager.csf.nokia.com',
    'Active Directory Certificate Services',
  ),
  ...pair(
    ['TCSIssuer', 'TCSClusterIssuer'],
    'tcs.intel.com',
    'Intel Trusted Certificate Service',
  ),
  {
    kind: 'KMSIssuer',
    group: 'cert-manager.skyscanner.net',
    namespaced: true,
    authority: 'AWS KMS',
  },
  ...pair(['Issuer', 'ClusterIssuer'], 'certmanager.freeipa.org', 'FreeIPA'),
  ...pair(['Issuer', 'ClusterIssuer'], 'ejbca-issuer.keyfactor.com', 'EJBCA'),
  ...pair(
    ['Issuer', 'ClusterIssuer'],
    'command-issuer.keyfactor.com',
    'Keyfactor Command',
  ),
  ...pair(
    ['Issuer', 'ClusterIssuer'],
    'horizon.evertrust.io',
    'Evertrust Horizon',
  ),
];

/** The kinds that no other group has: what names one of them means that group, even where it does not say so. */
const kindsOfOneGroup = externalIssuerKinds.filter(
  ({ kind }) => !['Issuer', 'ClusterIssuer'].includes(kind),
);

/** The external issuer of a group and kind, where it is known. */
export function externalIssuerKind(
  group: string,
  kind: string,
): ExternalIssuerKind | undefined {
  return externalIssuerKinds.find(
    entry => entry.kind === kind && entry.group === group,
  );
}

/** The group that a kind of issuer belongs to, where only one has it. */
export function groupOfIssuerKind(kind: string): string | undefined {
  return kindsOfOneGroup.find(entry => entry.kind === kind)?.group;
}

/** Whether the issuers of a kind are the cluster's, and not a namespace's: what is not known goes by its name. */
export function isClusterIssuer({
  group,
  kind,
}: {
  group: string;
  kind: string;
}): boolean {
  const known = externalIssuerKind(group, kind);
  return known ? !known.namespaced : kind.includes('Cluster');
}
