/**
 * An issuer that a controller other than cert-manager answers for.
 * @see https://cert-manager.io/docs/configuration/issuers/#external-issuers
 * @public
 */
export interface ExternalIssuerKind {
  kind: string;
  group: string;
  version: string;
  plural: string;
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
  version: string,
  authority: string,
): readonly ExternalIssuerKind[] =>
  [own, ofCluster].map(kind => ({
    kind,
    group,
    version,
    plural: `${kind.toLowerCase()}s`,
    namespaced: kind === own,
    authority,
  }));

/**
 * External issuers that are known. Others can be configured and are judged by what their requests say; of these it is
 * also known who signs, and which group belongs to the kind.
 */
export const externalIssuerKinds: readonly ExternalIssuerKind[] = [
  ...pair(
    ['AWSPCAIssuer', 'AWSPCAClusterIssuer'],
    'awspca.cert-manager.io',
    'v1beta1',
    'AWS Private CA',
  ),
  ...pair(
    ['GoogleCASIssuer', 'GoogleCASClusterIssuer'],
    'cas-issuer.jetstack.io',
    'v1beta1',
    'Google Certificate Authority Service',
  ),
  ...pair(
    ['StepIssuer', 'StepClusterIssuer'],
    'certmanager.step.sm',
    'v1beta1',
    'step-ca',
  ),
  ...pair(
    ['OriginIssuer', 'ClusterOriginIssuer'],
    'cert-manager.k8s.cloudflare.com',
    'v1',
    'Cloudflare',
  ),
  ...pair(
    ['VenafiIssuer', 'VenafiClusterIssuer'],
    'jetstack.io',
    'v1alpha1',
    'Venafi',
  ),
  ...pair(
    ['AdcsIssuer', 'ClusterAdcsIssuer'],
    'adcs.certmanager.csf.nokia.com',
    'v1',
    'Active Directory Certificate Services',
  ),
  ...pair(
    ['TCSIssuer', 'TCSClusterIssuer'],
    'tcs.intel.com',
    'v1alpha1',
    'Intel Trusted Certificate Service',
  ),
  {
    kind: 'KMSIssuer',
    group: 'cert-manager.skyscanner.net',
    version: 'v1alpha1',
    plural: 'kmsissuers',
    namespaced: true,
    authority: 'AWS KMS',
  },
  ...pair(
    ['Issuer', 'ClusterIssuer'],
    'certmanager.freeipa.org',
    'v1beta1',
    'FreeIPA',
  ),
  ...pair(
    ['Issuer', 'ClusterIssuer'],
    'ejbca-issuer.keyfactor.com',
    'v1alpha1',
    'EJBCA',
  ),
  ...pair(
    ['Issuer', 'ClusterIssuer'],
    'command-issuer.keyfactor.com',
    'v1alpha1',
    'Keyfactor Command',
  ),
  ...pair(
    ['Issuer', 'ClusterIssuer'],
    'horizon.evertrust.io',
    'v1beta1',
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
