/** Names the ManagedCertificates that Google puts on the load balancer of a GKE Ingress. */
export const managedCertificateAnnotation =
  'networking.gke.io/managed-certificates';

/**
 * Annotations by which an Ingress gets its certificate from elsewhere than a Secret of its own, by who then has it.
 * @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#certificate-arn
 * @see https://cloud.google.com/kubernetes-engine/docs/how-to/managed-certs
 * @see https://azure.github.io/application-gateway-kubernetes-ingress/annotations/
 * @see https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/
 */
export const tlsSourceAnnotations: Readonly<Record<string, string>> = {
  'alb.ingress.kubernetes.io/certificate-arn': 'AWS Certificate Manager',
  [managedCertificateAnnotation]: 'a ManagedCertificate of GKE',
  'ingress.gcp.kubernetes.io/pre-shared-cert': 'Google Cloud',
  'networking.gke.io/certmap': 'Certificate Manager of Google Cloud',
  'appgw.ingress.kubernetes.io/appgw-ssl-certificate':
    'Azure Application Gateway',
  'kubernetes.azure.com/tls-cert-keyvault-uri': 'Azure Key Vault',
  'traefik.ingress.kubernetes.io/router.tls': 'Traefik',
  'traefik.ingress.kubernetes.io/router.tls.certresolver':
    'a certificate resolver of Traefik',
  'cert.gardener.cloud/purpose': 'Gardener’s certificate controller',
  'nginx.ingress.kubernetes.io/ssl-passthrough': 'the application',
  'ingress.cilium.io/tls-passthrough': 'the application',
  'haproxy.org/ssl-passthrough': 'the application',
  'haproxy-ingress.github.io/ssl-passthrough': 'the application',
};

/**
 * Annotations by which the load balancer of a Service ends TLS itself, with a certificate of its own.
 * @see https://kubernetes.github.io/ingress-nginx/deploy/#tls-termination-in-aws-load-balancer-nlb
 * @see https://docs.digitalocean.com/products/kubernetes/how-to/configure-load-balancers/#ssl-certificates
 * @see https://github.com/hetznercloud/hcloud-cloud-controller-manager/blob/main/docs/reference/load_balancer_annotations.md
 * @see https://docs.oracle.com/en-us/iaas/Content/ContEng/Tasks/contengcreatingloadbalancers-subtopic.htm
 */
export const balancerTlsAnnotations: readonly string[] = [
  'service.beta.kubernetes.io/aws-load-balancer-ssl-cert',
  'service.beta.kubernetes.io/do-loadbalancer-certificate-id',
  'service.beta.kubernetes.io/do-loadbalancer-certificate-name',
  'service.beta.kubernetes.io/oci-load-balancer-tls-secret',
  'service.beta.kubernetes.io/scw-loadbalancer-certificate-ids',
  'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-cert-id',
  'service.beta.kubernetes.io/vultr-loadbalancer-ssl',
  'service.beta.kubernetes.io/linode-loadbalancer-port-443',
  'load-balancer.hetzner.cloud/http-certificates',
  'load-balancer.hetzner.cloud/http-managed-certificate-domains',
  'loadbalancer.openstack.org/default-tls-container-ref',
];

/** Contour serves a Secret of the namespace that this names, where a TLSCertificateDelegation permits it. */
export const secretNamespaceAnnotation = 'projectcontour.io/tls-cert-namespace';

/**
 * Classes of Ingresses whose controller reads their Secrets beside its own gateway.
 * @see https://istio.io/latest/docs/tasks/traffic-management/ingress/kubernetes-ingress/#specifying-ingressclass
 */
export const secretNamespaceOfClass: Readonly<Record<string, string>> = {
  istio: 'istio-system',
};

/**
 * Annotations that make another program copy a Secret into further namespaces.
 * @see https://github.com/emberstack/kubernetes-reflector#usage
 * @see https://github.com/mittwald/kubernetes-replicator#usage
 * @see https://config-syncer.com/docs/latest/guides/config-syncer/intra-cluster/
 */
export const copyAnnotations = {
  reflectorAllowed: 'reflector.v1.k8s.emberstack.com/reflection-allowed',
  reflectorAllowedNamespaces:
    'reflector.v1.k8s.emberstack.com/reflection-allowed-namespaces',
  reflectorAuto: 'reflector.v1.k8s.emberstack.com/reflection-auto-enabled',
  reflectorAutoNamespaces:
    'reflector.v1.k8s.emberstack.com/reflection-auto-namespaces',
  replicateTo: 'replicator.v1.mittwald.de/replicate-to',
  replicateToMatching: 'replicator.v1.mittwald.de/replicate-to-matching',
  replicationAllowed: 'replicator.v1.mittwald.de/replication-allowed',
  replicationAllowedNamespaces:
    'replicator.v1.mittwald.de/replication-allowed-namespaces',
  kubedSync: 'kubed.appscode.com/sync',
} as const;

/** Annotations of an Ingress that tell where its certificate comes from. */
export const secretSourceAnnotations: readonly string[] = [
  ...Object.keys(tlsSourceAnnotations),
  ...balancerTlsAnnotations,
  secretNamespaceAnnotation,
  'traefik.ingress.kubernetes.io/router.entrypoints',
];

const wanted: readonly string[] = Object.values(copyAnnotations);

/** What the annotations of a `secretTemplate` are kept by: those above, and names that tell of a copy all the same. */
export function tellsOfCopies(annotation: string): boolean {
  return (
    wanted.includes(annotation) ||
    /sync|replicat|reflect|propagat|mirror|clone/i.test(annotation)
  );
}
