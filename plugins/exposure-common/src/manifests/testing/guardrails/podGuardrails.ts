import { saysManaged } from '../../../kubernetes/annotations';
import type { Manifest } from '../../Manifest';
import { matchesSelector } from '../policies/matchesSelector';
import { at, entriesAt, itemsAt } from './at';
import { anObject, namesOf, ofKind } from './Guardrail';
import type { Guardrail } from './Guardrail';

// The app's own pods are the app team's; these are the pods of a login of its own.
const containersOf = (deployment: Manifest) =>
  itemsAt(deployment, 'spec', 'template', 'spec', 'containers');

const deploymentsWhere = (
  objects: readonly Manifest[],
  broken: (container: unknown, deployment: Manifest) => boolean,
) =>
  namesOf(objects, 'Deployment', deployment =>
    containersOf(deployment).some(container => broken(container, deployment)),
  );

const imageOf = (container: unknown) => String(at(container, 'image'));

const security = (container: unknown, ...path: string[]) =>
  at(container, 'securityContext', ...path);

/** Pod Security Standard "restricted", for what a container says itself. */
const isRestricted = (container: unknown) =>
  security(container, 'runAsNonRoot') === true &&
  Number.isInteger(security(container, 'runAsUser')) &&
  security(container, 'runAsUser') !== 0 &&
  security(container, 'allowPrivilegeEscalation') === false &&
  itemsAt(container, 'securityContext', 'capabilities', 'drop').includes(
    'ALL',
  ) &&
  security(container, 'seccompProfile', 'type') === 'RuntimeDefault';

const aDeployment = (
  container: Record<string, unknown>,
  spec: Record<string, unknown> = {},
) =>
  anObject('Deployment', {
    ...spec,
    template: { spec: { containers: [container] } },
  });

const clusterWide = [
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'ClusterIssuer',
  'Role',
  'RoleBinding',
  'ValidatingWebhookConfiguration',
  'MutatingWebhookConfiguration',
  'IngressClass',
  'GatewayClass',
  'Gateway',
  'Namespace',
  'Secret',
];

/** Rules about pods, Services and what an app team may create, in the words of `docs/guardrails.md`. */
export const podGuardrails: readonly Guardrail[] = [
  {
    tool: 'Welkin',
    rule: 'elastisys-require-resource-requests',
    asks: 'requests of CPU and memory for every container',
    breaks: objects =>
      deploymentsWhere(objects, container =>
        ['cpu', 'memory'].some(
          resource =>
            at(container, 'resources', 'requests', resource) === undefined,
        ),
      ),
    bad: [aDeployment({ resources: { requests: { cpu: '1' } } })],
  },
  {
    tool: 'Welkin',
    rule: 'elastisys-require-harbor-registry',
    asks: 'images of trusted registries',
    unless: [
      'a login of its own without `login.oauth2Proxy.image`: the image is the one of quay.io',
      ({ objects, environment }) =>
        environment.login?.oauth2Proxy.image === undefined &&
        ofKind(objects, 'Deployment').length > 1,
    ],
    breaks: objects =>
      deploymentsWhere(
        objects,
        // The registry that platforms of the tests and golden folders call their own.
        container =>
          !/^[a-z]+\.example\.(com|net)(:\d+)?\//.test(imageOf(container)),
      ),
    bad: [aDeployment({ image: 'docker.io/x/y:v1' })],
  },
  {
    tool: 'Welkin',
    rule: 'elastisys-disallowed-tags',
    asks: 'images with a tag that is not `latest`',
    breaks: objects =>
      deploymentsWhere(
        objects,
        container => !/:(?!latest$)[\w.-]+$/.test(imageOf(container)),
      ),
    bad: [aDeployment({ image: 'x/y:latest' }), aDeployment({ image: 'x/y' })],
  },
  {
    tool: 'Welkin',
    rule: 'elastisys-minimum-deployment-replicas',
    asks: 'two replicas or more',
    breaks: objects =>
      namesOf(
        objects,
        'Deployment',
        deployment => Number(at(deployment, 'spec', 'replicas') ?? 1) < 2,
      ),
    bad: [aDeployment({}, { replicas: 1 })],
  },
  {
    tool: 'Welkin',
    rule: 'elastisys-restrict-pod-disruption-budgets',
    asks: 'a PodDisruptionBudget that lets one pod go',
    breaks: objects =>
      namesOf(
        objects,
        'PodDisruptionBudget',
        budget =>
          at(budget, 'spec', 'maxUnavailable') !== 1 &&
          at(budget, 'spec', 'minAvailable') !== 1,
      ),
    bad: [anObject('PodDisruptionBudget', { maxUnavailable: 0 })],
  },
  {
    tool: 'kube-score',
    rule: 'deployment-has-poddisruptionbudget',
    asks: 'a PodDisruptionBudget for every Deployment that is written',
    breaks: objects =>
      namesOf(
        objects,
        'Deployment',
        ({ metadata, spec }) =>
          saysManaged(metadata.labels) &&
          !ofKind(objects, 'PodDisruptionBudget').some(
            budget =>
              JSON.stringify(at(budget, 'spec', 'selector')) ===
              JSON.stringify(spec?.selector),
          ),
      ),
    bad: [
      anObject(
        'Deployment',
        {},
        { labels: { 'app.kubernetes.io/managed-by': 'exposure' } },
      ),
    ],
  },
  {
    tool: 'Pod Security',
    rule: 'restricted',
    asks: 'a numeric user that is not root, no capabilities, the runtime’s seccomp profile',
    breaks: objects =>
      deploymentsWhere(objects, container => !isRestricted(container)),
    bad: [aDeployment({ securityContext: { runAsNonRoot: true } })],
  },
  {
    tool: 'Welkin',
    rule: 'elastisys-reject-load-balancer-service',
    asks: 'Services of type ClusterIP',
    breaks: objects =>
      namesOf(
        objects,
        'Service',
        service => (at(service, 'spec', 'type') ?? 'ClusterIP') !== 'ClusterIP',
      ),
    bad: [anObject('Service', { type: 'LoadBalancer' })],
  },
  {
    tool: 'kube-linter',
    rule: 'exposed-services',
    asks: 'no Service of type NodePort or LoadBalancer',
    breaks: objects =>
      namesOf(objects, 'Service', service =>
        ['NodePort', 'LoadBalancer'].includes(
          String(at(service, 'spec', 'type')),
        ),
      ),
    bad: [anObject('Service', { type: 'NodePort' })],
  },
  {
    tool: 'kube-linter',
    rule: 'dangling-service',
    asks: 'pods among the files for every Service',
    breaks: objects =>
      namesOf(
        objects,
        'Service',
        service =>
          !ofKind(objects, 'Deployment').some(deployment =>
            matchesSelector(
              { matchLabels: at(service, 'spec', 'selector') },
              Object.fromEntries(
                entriesAt(
                  deployment,
                  'spec',
                  'template',
                  'metadata',
                  'labels',
                ).map(([key, value]) => [key, String(value)]),
              ),
            ),
          ),
      ),
    bad: [anObject('Service', { selector: { app: 'gone' } })],
  },
  {
    tool: 'Welkin',
    rule: 'RBAC of app teams',
    asks: 'nothing that is the cluster’s, no rights and no Secret',
    breaks: objects =>
      objects
        .filter(({ kind }) => clusterWide.includes(kind))
        .map(({ metadata }) => metadata.name),
    bad: [anObject('ClusterRole', {})],
  },
  {
    tool: 'kube-score',
    rule: 'label-values',
    asks: 'valid label values',
    breaks: objects =>
      objects
        .filter(object =>
          entriesAt(object, 'metadata', 'labels').some(
            ([, value]) =>
              typeof value !== 'string' ||
              !/^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$/.test(value),
          ),
        )
        .map(({ metadata }) => metadata.name),
    bad: [anObject('Ingress', {}, { labels: { a: 'b c' } })],
  },
  {
    tool: 'kube-score',
    rule: 'stable-version',
    asks: 'no beta version of an API that Kubernetes itself has',
    breaks: objects =>
      objects
        .filter(({ apiVersion }) =>
          /^(apps|policy|networking\.k8s\.io)\/v\d+(alpha|beta)/.test(
            apiVersion,
          ),
        )
        .map(({ metadata }) => metadata.name),
    bad: [
      { ...anObject('Ingress', {}), apiVersion: 'networking.k8s.io/v1beta1' },
    ],
  },
];
