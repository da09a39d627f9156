import { defineReason } from '../../defineReason';
import { managedCertificateAnnotation } from '../../../kubernetes/certificates/secretSources';
import { objectEvidence } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { failing } from '../failing';
import type { Attachment } from './managedCertificate';
import { attachmentOf } from './managedCertificate';

const namesOf = (objects: readonly { name: string }[]) =>
  objects.map(({ name }) => name).sort();

function attached(fault: Attachment['fault']) {
  return (facts: Facts, now: Date) => {
    const found = attachmentOf(facts, now);
    if (found?.fault !== fault) {
      return undefined;
    }
    const { ingress, covering, missing } = found;
    const names = namesOf(covering);
    return {
      params: {
        hostname: facts.hostname,
        namespace: facts.namespace,
        ingress: ingress.name,
        className: ingress.className ?? '',
        annotation: managedCertificateAnnotation,
        covering: names.join(', ') || 'none',
        suggested: names[0] ?? missing[0] ?? '',
        missing: missing.join(', '),
      },
      evidence: [
        objectEvidence(
          ingress,
          fault === 'otherClass'
            ? 'spec.ingressClassName'
            : `metadata.annotations.${managedCertificateAnnotation}`,
          fault === 'otherClass'
            ? ingress.className
            : ingress.annotations[managedCertificateAnnotation],
          facts.seen.ingresses,
        ),
      ],
    };
  };
}

const unattached = {
  ...failing,
  value: 'failed',
  actor: 'you',
  among: 'certificateFaults',
  needs: ['certificates', 'ingresses'],
} as const;

/** Why a ManagedCertificate of GKE never comes to the load balancer of its Ingress. */
export const managedCertificateReasons = {
  ManagedCertificateOfOtherClass: defineReason({
    ...unattached,
    title: 'The Ingress cannot use a ManagedCertificate',
    explanation:
      'Only GKE’s own Ingress (class gce) uses a ManagedCertificate. The Ingress {ingress} has the class {className}, so Google never sees {hostname} at a load balancer of GKE. ManagedCertificates: {covering}.',
    fix: [
      'Request a certificate from cert-manager for the Ingress {ingress}: name a Secret and {hostname} in spec.tls.',
      'Set the class gce on the Ingress {ingress} if GKE’s load balancer is to serve {hostname}.',
    ],
    find: attached('otherClass'),
  }),
  ManagedCertificateNotFound: defineReason({
    ...unattached,
    title: 'The named ManagedCertificate does not exist',
    explanation:
      'The Ingress {ingress} names ManagedCertificates that do not exist in {namespace}: {missing}. Those that cover {hostname}: {covering}.',
    fix: [
      'Set {annotation}: {suggested} on the Ingress {ingress}.',
      'Create the ManagedCertificate in {namespace}, with {hostname} in spec.domains, if there is none.',
    ],
    find: attached('notFound'),
  }),
  ManagedCertificateNotNamed: defineReason({
    ...unattached,
    title: 'No Ingress names the ManagedCertificate',
    explanation:
      'The ManagedCertificate {suggested} covers {hostname}, and the Ingress {ingress} does not name it. Google therefore puts it on no load balancer and does not issue it.',
    fix: ['Set {annotation}: {suggested} on the Ingress {ingress}.'],
    find: attached('notNamed'),
  }),
};
