import type { KnownMessage } from '../../vocabulary/KnownMessage';

/** What keeps a CertificateRequest from its Order. */
export type PendingRequestFault =
  | 'OrderRejectedByCluster'
  | 'OrderNotPermitted'
  | 'OrderNameTaken';

const acme =
  'https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/certificaterequests/acme/acme.go';

/** What the API server answers where cert-manager cannot create an Order: the CertificateRequest stays `Pending` with it. */
export const pendingRequestMessages: readonly KnownMessage<PendingRequestFault>[] =
  [
    {
      pattern:
        /^Failed create new order resource .*(?:exceeded quota|admission webhook|denied the request|failed calling webhook|ValidatingAdmissionPolicy)/i,
      means: 'OrderRejectedByCluster',
      example:
        'Failed create new order resource shop/web-tls-1-1290345: orders.acme.cert-manager.io "web-tls-1-1290345" is forbidden: exceeded quota: objects, requested: count/orders.acme.cert-manager.io=1, used: 10, limited: 10',
      writtenBy: 'Kubernetes, through cert-manager',
      source: acme,
    },
    {
      pattern:
        /^Failed create new order resource (?!.*being terminated).*(?:is forbidden|cannot set blockOwnerDeletion|cannot create resource)/i,
      means: 'OrderNotPermitted',
      example:
        'Failed create new order resource shop/web-tls-1-1290345: orders.acme.cert-manager.io "web-tls-1-1290345" is forbidden: cannot set blockOwnerDeletion if an ownerReference refers to a resource you can\'t set finalizers on: , <nil>',
      writtenBy: 'OpenShift, through cert-manager',
      source: 'https://github.com/cert-manager/cert-manager/issues/2305',
    },
    {
      pattern: /^Failed create new order resource .*already exists/i,
      means: 'OrderNameTaken',
      example:
        'Failed create new order resource shop/web-tls-1-1290345: orders.acme.cert-manager.io "web-tls-1-1290345" already exists',
      writtenBy: 'Kubernetes, through cert-manager',
      source: 'https://github.com/cert-manager/cert-manager/issues/3416',
    },
  ];
