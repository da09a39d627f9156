import { defineReason } from '../../defineReason';
import { notPresented, unpresentable } from '../presentationOf';

/** What stands in the way of the objects of an HTTP-01 solver. */
export const solverAdmissionReasons = {
  SolverViolatesPodSecurity: defineReason({
    ...unpresentable,
    title: 'Pod Security blocks the solver pod',
    explanation:
      'The namespace {namespace} enforces a Pod Security level that cert-manager’s solver pod does not meet, so the challenge cannot be presented: {message}',
    fix: [
      'Platform team: install cert-manager 1.10 or later, whose solver pods meet the level restricted.',
      'Platform team: add what the level asks for to the solver’s podTemplate, or use DNS-01.',
    ],
    find: notPresented('SolverViolatesPodSecurity'),
  }),
  SolverNodePortRefused: defineReason({
    ...unpresentable,
    title: 'No node port for the solver’s Service',
    explanation:
      'cert-manager’s solver makes a Service of type NodePort for each challenge, and the cluster or a quota of {namespace} has no port left: {message}',
    fix: [
      '{issuerOwner}: set serviceType to ClusterIP in the HTTP-01 solver of {issuer}, unless the controller needs node ports.',
      'Platform team: make room in the node port range of the cluster, or in the quota of {namespace}.',
    ],
    find: notPresented('SolverNodePortRefused'),
  }),
  SolverExceedsQuota: defineReason({
    ...unpresentable,
    title: 'A quota or limit blocks the solver',
    explanation:
      'A ResourceQuota or LimitRange of the namespace {namespace} does not admit cert-manager’s solver pod or Service: {message}',
    fix: [
      'Platform team: make room for the solver in the quota, or change its resources with cert-manager’s flags --acme-http01-solver-resource-*.',
      'Ask for a larger quota of {namespace}, or use less of it.',
    ],
    find: notPresented('SolverExceedsQuota'),
  }),
  SolverPathRejected: defineReason({
    ...unpresentable,
    title: 'The solver’s path is rejected',
    explanation:
      'ingress-nginx allows only letters, digits and dashes in a path of pathType Exact or Prefix. The solver’s Ingress has other characters: {message}',
    fix: [
      'Platform team: turn off cert-manager’s feature gate ACMEHTTP01IngressPathTypeExact, or set strict-validate-path-type to false in ingress-nginx.',
    ],
    find: notPresented('SolverPathRejected'),
  }),
  SolverHostTaken: defineReason({
    ...unpresentable,
    title: 'The solver’s hostname counts as taken',
    explanation:
      'An admission rule allows only one Ingress for {hostname}, and so rejects the one that cert-manager’s solver adds: {message}',
    fix: [
      'Platform team: allow further Ingresses of one hostname if they carry the label acme.cert-manager.io/http01-solver=true.',
      'Check that no Ingress of yours serves the path /.well-known/acme-challenge/ itself.',
    ],
    find: notPresented('SolverHostTaken'),
  }),
  AdmissionWebhookUnavailable: defineReason({
    ...unpresentable,
    title: 'An admission webhook does not respond',
    explanation:
      'The API server cannot call an admission webhook that must admit the solver’s objects, so it rejects them: {message}',
    fix: [
      'Platform team: check the pods, Service and certificate of the webhook that the message names; cert-manager retries automatically.',
    ],
    find: notPresented('AdmissionWebhookUnavailable'),
  }),
  SolverRejectedByPolicy: defineReason({
    ...unpresentable,
    title: 'An admission policy rejects the solver',
    explanation:
      'A policy of the cluster rejects the pod, Service, Ingress or HTTPRoute of cert-manager’s solver in {namespace}: {message}',
    fix: [
      'Platform team: allow objects with the label acme.cert-manager.io/http01-solver=true in the policy that the message names, or add what it asks for to the solver’s podTemplate and ingressTemplate.',
    ],
    find: notPresented('SolverRejectedByPolicy'),
  }),
  SolverNotPermitted: defineReason({
    ...unpresentable,
    title: 'cert-manager may not create the solver',
    explanation:
      'cert-manager lacks the permission to create its solver’s objects in the namespace {namespace}, or the namespace is being deleted: {message}',
    fix: [
      'Platform team: install the ClusterRoles of this cert-manager version, and check that the namespace is not terminating.',
    ],
    find: notPresented('SolverNotPermitted'),
  }),
  SolverIngressMissing: defineReason({
    ...unpresentable,
    title: 'The solver’s Ingress does not exist',
    explanation:
      'The solver of {issuer} adds its path to the Ingress {ingressName}, and the namespace {namespace} has none of that name: {message}',
    fix: [
      '{issuerOwner}: set ingressClassName in the HTTP-01 solver of {issuer} instead of the name {ingressName}, or correct that name.',
      'Correct the annotation acme.cert-manager.io/http01-override-ingress-name of your Ingress or Certificate if it names {ingressName}.',
    ],
    find: notPresented('SolverIngressMissing', 'issuer'),
  }),
  SolverGatewayApiMissing: defineReason({
    ...unpresentable,
    title: 'cert-manager runs without Gateway API support',
    explanation:
      'The HTTP-01 solver of {issuer} needs an HTTPRoute, and cert-manager’s Gateway API support is off or the cluster lacks the Gateway API: {message}',
    fix: [
      'Platform team: install the Gateway API’s CRDs, set enableGatewayAPI in cert-manager’s configuration and restart it: it looks for them once, at its start.',
      '{issuerOwner}: use an ingress solver in {issuer} instead of gatewayHTTPRoute if the cluster has no Gateway.',
    ],
    find: notPresented('SolverGatewayApiMissing'),
  }),
  SolverParentsAmbiguous: defineReason({
    ...unpresentable,
    title: 'The solver’s route names one Gateway twice',
    explanation:
      'The HTTPRoute of {issuer}’s HTTP-01 solver has two parentRefs to the same Gateway without a sectionName, which the Gateway API does not allow: {message}',
    fix: [
      '{issuerOwner}: set sectionName in each of the solver’s parentRefs in {issuer}, to the listener on port 80.',
      'Platform team: install a newer version of cert-manager if {issuer} names the Gateway once: 1.20.0 adds it a second time.',
    ],
    find: notPresented('SolverParentsAmbiguous', 'issuer'),
  }),
  SolverMisconfigured: defineReason({
    ...unpresentable,
    title: 'The HTTP-01 solver is misconfigured',
    explanation:
      'cert-manager cannot make the HTTP-01 solver as {issuer} describes it: {message}',
    fix: [
      '{issuerOwner}: correct the solver in {issuer}; cert-manager retries automatically.',
    ],
    find: notPresented('SolverMisconfigured', 'issuer'),
  }),
};
