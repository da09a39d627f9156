/**
 * The annotations of a Certificate, and of the Order made for it, that change where its HTTP-01 solver answers: in an existing
 * Ingress, or under another class. cert-manager makes no Challenge where both are set.
 * @see https://cert-manager.io/docs/reference/annotations/
 */
export const solverOverrides = {
  name: ['acme.cert-manager.io/http01-override-ingress-name'],
  class: [
    'acme.cert-manager.io/http01-override-ingress-class',
    'acme.cert-manager.io/http01-override-ingress-ingressclassname',
  ],
} as const;
