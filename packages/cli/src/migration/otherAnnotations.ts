import { byHand, carriesOver, written } from './AnnotationGroup';
import type { Outcome } from './AnnotationGroup';

/** Annotations of other programs, by the whole key or by its prefix. */
export interface OtherAnnotation {
  key: string;
  does: string;
  outcome: Outcome;
}

const certificates = written(
  'The Certificate, or its annotation, is rewritten for the new class.',
);
const records = written(
  'dns.mode of the environment decides whether the record is requested.',
);

/** The same for every target. A key that ends in "/" is a prefix. */
export const otherAnnotations: readonly OtherAnnotation[] = [
  {
    key: 'kubernetes.io/ingress.class',
    does: 'names the controller by the older annotation',
    outcome: written('The class of the new controller is in its place.'),
  },
  {
    key: 'kubernetes.io/ingress.allow-http',
    does: 'is checked by policies of the cluster',
    outcome: written('It is written again.'),
  },
  {
    key: 'kubernetes.io/tls-acme',
    does: 'asks cert-manager for a certificate',
    outcome: certificates,
  },
  {
    key: 'cert-manager.io/',
    does: 'asks cert-manager for a certificate',
    outcome: certificates,
  },
  {
    key: 'acme.cert-manager.io/',
    does: 'tells cert-manager how to validate the hostname',
    outcome: certificates,
  },
  {
    key: 'external-dns.alpha.kubernetes.io/',
    does: 'asks external-dns for a record',
    outcome: records,
  },
  {
    key: 'external-dns.kubernetes.io/',
    does: 'asks external-dns for a record',
    outcome: records,
  },
  {
    key: 'meta.helm.sh/',
    does: 'says which release of Helm owns the Ingress',
    outcome: byHand('Remove the Ingress from the chart, or Helm restores it.'),
  },
  {
    key: 'kubectl.kubernetes.io/last-applied-configuration',
    does: 'is a note of kubectl',
    outcome: carriesOver('Nothing to do.'),
  },
];
