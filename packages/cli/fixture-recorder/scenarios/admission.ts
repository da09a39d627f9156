import { acmeIssuer } from '../acmeIssuers.ts';
import type { ExposureShape } from '../manifests.ts';
import * as make from '../manifests.ts';
import type { Scenario } from '../Scenario.ts';
import { address, nobodyAnswers, whole } from '../shapes.ts';

/** What refuses objects of the namespace: a policy of the API server itself. */
function denied(
  { namespace }: ExposureShape,
  rule: { groups: string[]; resources: string[] },
  validation: { expression: string; message: string },
): unknown[] {
  return [
    {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicy',
      metadata: { name: namespace },
      spec: {
        failurePolicy: 'Fail',
        matchConstraints: {
          resourceRules: [
            {
              apiGroups: rule.groups,
              apiVersions: ['*'],
              operations: ['CREATE'],
              resources: rule.resources,
            },
          ],
        },
        validations: [validation],
      },
    },
    {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicyBinding',
      metadata: { name: namespace },
      spec: {
        policyName: namespace,
        validationActions: ['Deny'],
        matchResources: {
          namespaceSelector: {
            matchLabels: { 'kubernetes.io/metadata.name': namespace },
          },
        },
      },
    },
  ];
}

const unreachableWebhook = ({ namespace }: ExposureShape) => ({
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'ValidatingWebhookConfiguration',
  metadata: { name: namespace },
  webhooks: [
    {
      name: 'validate.nginx.ingress.kubernetes.io',
      clientConfig: { url: 'https://127.0.0.1:9/networking/v1/ingresses' },
      rules: [
        {
          apiGroups: ['networking.k8s.io'],
          apiVersions: ['v1'],
          operations: ['CREATE'],
          resources: ['ingresses'],
        },
      ],
      objectSelector: {
        matchLabels: { 'acme.cert-manager.io/http01-solver': 'true' },
      },
      namespaceSelector: {
        matchLabels: { 'kubernetes.io/metadata.name': namespace },
      },
      failurePolicy: 'Fail',
      sideEffects: 'None',
      admissionReviewVersions: ['v1'],
      timeoutSeconds: 3,
    },
  ],
});

/** What keeps the solver's objects from coming to be. */
export const admissionScenarios: readonly Scenario[] = [
  {
    reason: 'SolverExceedsQuota.limit-range',
    issuer: 'pebble-http01',
    objects: shape => [
      {
        apiVersion: 'v1',
        kind: 'LimitRange',
        metadata: { name: 'limits', namespace: shape.namespace },
        spec: {
          limits: [{ type: 'Container', min: { cpu: '50m', memory: '32Mi' } }],
        },
      },
      make.service(shape),
      make.ingress(shape),
      make.certificate(shape),
    ],
    statuses: address,
    records: nobodyAnswers,
  },
  {
    reason: 'SolverViolatesPodSecurity.pod-security',
    ownIssuer: 'ClusterIssuer',
    objects: (shape, acme) => [
      {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: {
          name: shape.namespace,
          labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
        },
      },
      acmeIssuer(shape, acme, [
        {
          http01: {
            ingress: {
              ingressClassName: 'nginx',
              podTemplate: {
                spec: { securityContext: { runAsNonRoot: false } },
              },
            },
          },
        },
      ]),
      make.service(shape),
      make.ingress(shape),
      make.certificate(shape),
    ],
    statuses: address,
    records: nobodyAnswers,
  },
  {
    reason: 'SolverRejectedByPolicy.policy-denies-ingress',
    issuer: 'pebble-http01',
    objects: shape => [
      ...denied(
        shape,
        { groups: ['networking.k8s.io'], resources: ['ingresses'] },
        {
          expression:
            "object.spec.rules.all(r, r.http.paths.all(p, p.pathType != 'Exact'))",
          message: 'path type Exact is not allowed in this cluster',
        },
      ),
      ...whole(shape),
    ],
    statuses: address,
    records: nobodyAnswers,
  },
  {
    reason: 'SolverRejectedByPolicy.policy-denies-pod',
    issuer: 'pebble-http01',
    objects: shape => [
      ...denied(
        shape,
        { groups: [''], resources: ['pods'] },
        {
          expression:
            "object.spec.containers.all(c, c.image.startsWith('registry.example.net/'))",
          message: 'images come from registry.example.net only',
        },
      ),
      ...whole(shape),
    ],
    statuses: address,
    records: nobodyAnswers,
  },
  {
    reason: 'AdmissionWebhookUnavailable.webhook-unreachable',
    issuer: 'pebble-http01',
    objects: shape => [unreachableWebhook(shape), ...whole(shape)],
    statuses: address,
    records: nobodyAnswers,
  },
];
