import { byHand, carriesOver, written } from './AnnotationGroup';
import type { Outcome } from './AnnotationGroup';

/** Annotations of other programs, by the whole key or by its prefix. */
export interface OtherAnnotation {
  key: string;
  does: string;
  outcome: Outcome;
}

const certificates = written(
  'The Certificate, or its annotation, is written anew for the new class.',
);
const records = written(
  'The record is asked for where dns.mode of the environment says so.',
);

/** The same for every target. A key that ends in "/" is a prefix. */
export const otherAnnotations: readonly OtherAnnotation[] = [
  {
    key: 'kubernetes.io/ingress.class',
    does: 'names the controller in the old way',
    outcome: written('The class of the new controller is in its place.'),
  },
  {
    key: 'kubernetes.io/ingress.allow-http',
    does: 'is looked at by policies of the cluster',
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
    does: 'tells cert-manager how to prove the hostname',
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
    outcome: byHand(
      'Take the Ingress out of the chart, or Helm brings it back.',
    ),
  },
  {
    key: 'kubectl.kubernetes.io/last-applied-configuration',
    does: 'is a note of kubectl',
    outcome: carriesOver('Nothing to do.'),
  },
];
