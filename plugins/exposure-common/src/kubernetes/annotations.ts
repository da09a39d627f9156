import { field } from '../input/pick';

/**
 * Every label and annotation that is read or written, by the name the code uses for it.
 * @public
 */
export const annotations = {
  /** Label of our objects and annotation of entities, as the Kubernetes plugin reads them. */
  kubernetesId: 'backstage.io/kubernetes-id',
  kubernetesNamespace: 'backstage.io/kubernetes-namespace',
  kubernetesLabelSelector: 'backstage.io/kubernetes-label-selector',
  managedBy: 'app.kubernetes.io/managed-by',
  /** Label of our own: Helm, and a kustomization's `managedByLabel` or common labels, overwrite `managedBy`. */
  managed: 'exposure.backstage.io/managed',
  /** Tells the objects of the login proxy from the app's own. */
  componentRole: 'app.kubernetes.io/component',
  clusterIssuer: 'cert-manager.io/cluster-issuer',
  issuer: 'cert-manager.io/issuer',
  issuerGroup: 'cert-manager.io/issuer-group',
  issuerKind: 'cert-manager.io/issuer-kind',
  /** On Certificates. */
  solverClassOverride:
    'acme.cert-manager.io/http01-override-ingress-ingressclassname',
  /** On Ingresses that cert-manager's ingress-shim reads. */
  solverClassOfIngress: 'acme.cert-manager.io/http01-ingress-ingressclassname',
  /** On Certificates: the Ingress that takes the solver's path. */
  solverIngressOverride: 'acme.cert-manager.io/http01-override-ingress-name',
  /** The same on Ingresses that cert-manager's ingress-shim reads. */
  solverInPlace: 'acme.cert-manager.io/http01-edit-in-place',
  /** On both: a self-signed certificate until there is one, for controllers that serve no host without. */
  temporaryCertificate: 'cert-manager.io/issue-temporary-certificate',
  solverPod: 'acme.cert-manager.io/http01-solver',
  namespaceName: 'kubernetes.io/metadata.name',
  allowHttp: 'kubernetes.io/ingress.allow-http',
} as const;

/**
 * The labels that every written object carries to say that Exposure wrote it. Any one of them says so: tools overwrite the
 * first, and what was written before there was the second has the first alone.
 */
export const managedLabels = {
  [annotations.managedBy]: 'exposure',
  [annotations.managed]: 'true',
} as const;

/** Whether Exposure wrote the object that carries the labels, of whichever component. */
export function saysManaged(labels: unknown): boolean {
  return Object.entries(managedLabels).some(
    ([label, value]) => field(labels, label) === value,
  );
}
