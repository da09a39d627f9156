import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { issue } from '../providers/sources';

const httpSource = (path: string) =>
  `https://github.com/cert-manager/cert-manager/blob/master/pkg/issuer/acme/http/${path}`;

/** Why the objects of an HTTP-01 solver cannot be made: what stands in their way when they are admitted. */
export const solverMessages = [
  {
    pattern:
      /violates PodSecurity|PodSecurityPolicy|security context constraint/i,
    means: 'SolverViolatesPodSecurity',
    example:
      'pods "cm-acme-http-solver-rvt6g" is forbidden: violates PodSecurity "restricted:latest": unrestricted capabilities (container "acmesolver" must set securityContext.capabilities.drop=["ALL"])',
    writtenBy: 'Kubernetes (Pod Security Admission)',
    source: issue(5338),
  },
  {
    pattern:
      /(?:exceeded|failed) quota.{0,300}services\.nodeports|failed to allocate a nodePort|nodePort.{0,60}range is full/i,
    means: 'SolverNodePortRefused',
    example:
      'Internal error occurred: failed to allocate a nodePort: range is full',
    writtenBy: 'Kubernetes (ResourceQuota, Service allocator)',
    source:
      'https://cert-manager.io/docs/configuration/acme/http01/#servicetype',
  },
  {
    pattern:
      /exceeded quota|failed quota|(?:minimum|maximum) (?:cpu|memory|ephemeral-storage) usage per|must specify (?:limits|requests)|limit to request ratio/i,
    means: 'SolverExceedsQuota',
    example:
      'pods "cm-acme-http-solver-rp8bp" is forbidden: [minimum cpu usage per Container is 100m, but request is 10m., minimum memory usage per Container is 128Mi, but request is 64Mi.]',
    writtenBy: 'Kubernetes (ResourceQuota, LimitRanger)',
    source: issue(892),
  },
  {
    pattern:
      /cannot be used with\s{1,4}pathType|contains invalid paths?|strict-validate-path-type|pathType.{0,60}(?:invalid|not (?:valid|allowed|supported))/i,
    means: 'SolverPathRejected',
    example:
      'admission webhook "validate.nginx.ingress.kubernetes.io" denied the request: ingress contains invalid paths: path /.well-known/acme-challenge/VbgIvf_UA cannot be used with pathType Exact',
    writtenBy: 'ingress-nginx 1.8 and later',
    source: issue(7913),
  },
  {
    pattern:
      /is already defined in ingress|ingress host conflicts|host\S{0,3} .{0,300}(?:already (?:in use|exists|taken|defined)|conflict)|duplicate host/i,
    means: 'SolverHostTaken',
    example:
      'admission webhook "validation.gatekeeper.sh" denied the request: [unique-ingress-host] ingress host conflicts with an existing ingress <shop.example.org>',
    writtenBy: 'Gatekeeper library (K8sUniqueIngressHost)',
    source:
      'https://github.com/open-policy-agent/gatekeeper-library/tree/master/library/general/uniqueingresshost',
  },
  {
    pattern:
      /failed calling (?:admission )?webhook|failed to call webhook|(?:unable|failed) to (?:reach|contact) (?:the )?webhook/i,
    means: 'AdmissionWebhookUnavailable',
    example:
      'Internal error occurred: failed calling webhook "validate.nginx.ingress.kubernetes.io": failed to call webhook: Post "https://ingress-nginx-controller-admission.ingress-nginx.svc:443/networking/v1/ingresses?timeout=10s": context deadline exceeded',
    writtenBy: 'Kubernetes API server',
    source: 'https://kubernetes.github.io/ingress-nginx/troubleshooting/',
  },
  {
    pattern:
      /(?:admission webhook|ValidatingAdmissionPolicy) .{1,253}denied|denied the request|blocked due to the following policies|denied by/i,
    means: 'SolverRejectedByPolicy',
    example:
      'admission webhook "validate.kyverno.svc-fail" denied the request: resource Pod/shop/cm-acme-http-solver-hgt2h was blocked due to the following policies require-label-owner-team: check-for-labels: validation error: The label `owner_team` is required',
    writtenBy: 'Kyverno',
    source: issue(8200),
  },
  {
    pattern: /namespace \S{0,255} ?(?:because it )?is being terminated/i,
    means: 'SolverNotPermitted',
    example:
      'pods "cm-acme-http-solver-x" is forbidden: unable to create new content in namespace shop because it is being terminated',
    writtenBy: 'Kubernetes API server',
    source:
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
  },
  {
    pattern:
      /User "[^"]{1,253}" cannot (?:create|get|list|patch|update|delete) resource|cannot set blockOwnerDeletion/i,
    means: 'SolverNotPermitted',
    example:
      'httproutes.gateway.networking.k8s.io is forbidden: User "system:serviceaccount:cert-manager:cert-manager" cannot create resource "httproutes" in API group "gateway.networking.k8s.io" in the namespace "shop"',
    writtenBy: 'Kubernetes API server',
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/',
  },
  {
    pattern:
      /gateway api is not enabled|no matches for kind "?HTTPRoute|could not find the requested resource.{0,80}\bhttproutes?\b/i,
    means: 'SolverGatewayApiMissing',
    example:
      "couldn't Present challenge shop/web-tls-1-1290345-771: gateway api is not enabled",
    writtenBy: 'cert-manager',
    source: httpSource('http.go'),
  },
  {
    pattern:
      /could not find the requested resource|no HTTP01 ingress config|no Ingress nor Gateway|cannot be set at the same time|neither HTTP01/i,
    means: 'SolverMisconfigured',
    example:
      'the fields ingressClassName and class cannot be set at the same time',
    writtenBy: 'cert-manager',
    source: httpSource('ingress.go'),
  },
  {
    pattern: /ingress(?:es)?(?:\.\S{1,100})? "[^"]{1,253}" not found/i,
    means: 'SolverIngressMissing',
    example: 'ingresses.networking.k8s.io "web" not found',
    writtenBy: 'cert-manager',
    source: httpSource('ingress.go'),
  },
  {
    pattern: /sectionName must be specified when parentRefs/i,
    means: 'SolverParentsAmbiguous',
    example:
      'HTTPRoute.gateway.networking.k8s.io "cm-acme-http-solver-x" is invalid: spec.parentRefs: Invalid value: "array": sectionName must be specified when parentRefs includes 2 or more references to the same parent',
    writtenBy: 'Kubernetes API server, to cert-manager 1.20.0',
    source: issue(8634),
  },
  {
    pattern: /is invalid: |Unsupported value|Invalid value|Required value/,
    means: 'SolverMisconfigured',
    example:
      'Ingress.networking.k8s.io "cm-acme-http-solver-x" is invalid: spec.ingressClassName: Invalid value: "Nginx Public"',
    writtenBy: 'Kubernetes API server',
    source: httpSource('ingress.go'),
  },
  {
    pattern: / is forbidden: /,
    means: 'SolverRejectedByPolicy',
    example:
      'pods "cm-acme-http-solver-x" is forbidden: no PriorityClass with name high was found',
    writtenBy: 'Kubernetes API server',
    source: issue(233),
  },
] as const satisfies readonly KnownMessage<string>[];
