import type { IssuerReference } from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { annotations } from '../../kubernetes/annotations';
import { certManagerGroup } from '../../kubernetes/issuers/externalIssuerKinds';
import { listOf } from '../../observation/mapObserved';
import type { Facts } from '../facts/Facts';
import { meaningOf } from '../vocabulary/KnownMessage';
import { issuerStateMessages } from './messages/issuerStateMessages';

/** The issuers that the platform offers, in words. */
export function configuredIssuers({ seen }: Facts): string {
  const { issuers } = seen.environment.certificates;
  return (
    issuers.map(({ kind, name }) => `${kind} ${name}`).join(', ') || 'none'
  );
}

/** The controllers' own words, for when the issuers themselves cannot be read. */
function requestSaysNotFound({ request }: Facts): boolean {
  const message =
    (request && findCondition(request.conditions, 'Ready')?.message) ?? '';
  return meaningOf(issuerStateMessages, message) === 'IssuerNotFound';
}

/** The issuer that the certificate names, where it does not exist. */
export function missingIssuer(facts: Facts): IssuerReference | undefined {
  const { certificate, issuer, seen } = facts;
  if (!certificate || issuer) {
    return undefined;
  }
  const { issuerRef } = certificate;
  const isRead =
    issuerRef.group === certManagerGroup &&
    ['Issuer', 'ClusterIssuer'].includes(issuerRef.kind);
  const isKnownMissing = seen.issuers.known && isRead;
  return isKnownMissing || requestSaysNotFound(facts) ? issuerRef : undefined;
}

/** An issuer of the same name that is not the one that is named. */
interface Namesake extends IssuerReference {
  /** It belongs to a namespace where nothing of this exposure can name it. */
  isElsewhere: boolean;
  /** It was read in the cluster; else the platform's configuration names it. */
  isRead: boolean;
}

/** Of several, the one that can be named. The platform's configuration knows issuers that were not read. */
export function namesakeOf(
  { name, kind, group }: IssuerReference,
  facts: Facts,
): Namesake | undefined {
  const { certificate, seen } = facts;
  const read = listOf(seen.issuers)
    .filter(issuer => issuer.name === name)
    .map(issuer => ({
      name,
      kind: issuer.kind as string,
      group: issuer.group,
      isElsewhere:
        issuer.namespace !== '' && issuer.namespace !== certificate?.namespace,
      isRead: true,
    }));
  const configured = seen.environment.certificates.issuers
    .filter(issuer => issuer.name === name)
    .map(issuer => ({
      name,
      kind: issuer.kind as string,
      group: issuer.group,
      isElsewhere: false,
      isRead: false,
    }));
  return [...read, ...configured]
    .filter(
      found =>
        found.isElsewhere || found.kind !== kind || found.group !== group,
    )
    .sort((a, b) => Number(a.isElsewhere) - Number(b.isElsewhere))[0];
}

const article = (kind: string) => (/^[AEIOU]/.test(kind) ? 'an' : 'a');

/** What there is instead, as a part of a sentence. */
export function foundWords({ kind, isElsewhere, isRead }: Namesake): string {
  const found = `${article(kind)} ${kind} of this name`;
  if (isElsewhere) {
    return `${found} in another namespace`;
  }
  return isRead ? found : `${found} in the platform’s configuration`;
}

/** What to set in a Certificate that people write. */
export function referenceCorrection(
  { kind, group, isElsewhere }: Namesake,
  { group: written }: IssuerReference,
): string {
  if (isElsewhere) {
    return 'spec.issuerRef to an issuer of this namespace or to a ClusterIssuer';
  }
  return group === written
    ? `spec.issuerRef.kind: ${kind}`
    : `spec.issuerRef.kind: ${kind} and spec.issuerRef.group: ${group}`;
}

/** What to set on the object that cert-manager writes the Certificate for. */
export function annotationCorrection(
  { name, kind, group, isElsewhere }: Namesake,
  annotation: string,
): string {
  if (isElsewhere) {
    return `the annotation ${annotation} to an issuer of this namespace, or ${annotations.clusterIssuer} to a ClusterIssuer`;
  }
  if (group !== certManagerGroup) {
    return `the annotations ${annotations.issuer}: ${name}, ${annotations.issuerKind}: ${kind} and ${annotations.issuerGroup}: ${group} in place of ${annotation}`;
  }
  const right =
    kind === 'ClusterIssuer' ? annotations.clusterIssuer : annotations.issuer;
  return `the annotation ${right}: ${name} in place of ${annotation}`;
}
