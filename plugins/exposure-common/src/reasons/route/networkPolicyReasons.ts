import { controllerPeerOf } from '../../controllers/controllerPeer';
import type { ControllerPeer } from '../../controllers/IngressSettings';
import type {
  LabelSelector,
  NetworkPolicyIngressRule,
  NetworkPolicyObject,
  NetworkPolicyPeer,
  NetworkPolicyPort,
  ServiceObject,
} from '../../kubernetes';
import { listOf } from '../../observation/mapObserved';
import type { Environment } from '../../platform/ExposurePlatform';
import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import type { Backend } from './backendReasons';
import { backendsOf } from './backendReasons';

type Labels = Readonly<Record<string, string>>;

/** Nothing where no NetworkPolicy could name the controller, as with Cilium's own: then none of them tells. */
export function controllerOf(
  environment: Environment,
): ControllerPeer | undefined {
  const peer = controllerPeerOf(environment);
  return peer?.namespace ? peer : undefined;
}

/** Pods carry at least the labels of their Service's selector; more are not known, so a miss proves nothing. */
function surelySelects(selector: LabelSelector, labels: Labels): boolean {
  return (
    selector.matchExpressions.length === 0 &&
    Object.entries(selector.matchLabels).every(
      ([key, value]) => labels[key] === value,
    )
  );
}

function maySelect(
  selector: LabelSelector | undefined,
  labels: Labels,
): boolean {
  return (
    selector === undefined ||
    Object.entries(selector.matchLabels).every(
      ([key, value]) => labels[key] === undefined || labels[key] === value,
    )
  );
}

function mayBeController(
  peer: NetworkPolicyPeer,
  controller: ControllerPeer,
  namespace: string,
): boolean {
  if (peer.cidr !== undefined) {
    return true;
  }
  if (peer.namespaceSelector === undefined) {
    return (
      controller.namespace === namespace &&
      maySelect(peer.podSelector, controller.podLabels)
    );
  }
  // Every namespace carries its name as a label; its other labels are not known.
  const labels = { 'kubernetes.io/metadata.name': controller.namespace };
  return (
    maySelect(peer.namespaceSelector, labels) &&
    maySelect(peer.podSelector, controller.podLabels)
  );
}

function mayAllowPort(
  entry: NetworkPolicyPort,
  port: number | string,
): boolean {
  // A named port, on either side, depends on pods that are not read.
  if (
    entry.port === undefined ||
    typeof entry.port === 'string' ||
    typeof port === 'string'
  ) {
    return true;
  }
  return port >= entry.port && port <= (entry.endPort ?? entry.port);
}

function mayLetIn(
  rule: NetworkPolicyIngressRule,
  controller: ControllerPeer,
  port: number | string,
  namespace: string,
): boolean {
  const isPeer =
    rule.from.length === 0 ||
    rule.from.some(peer => mayBeController(peer, controller, namespace));
  const isPort =
    rule.ports.length === 0 ||
    rule.ports.some(entry => mayAllowPort(entry, port));
  return isPeer && isPort;
}

/** A policy that keeps the controller from a port of a Service's pods. */
export interface Blocked {
  policy: NetworkPolicyObject;
  service: ServiceObject;
  port: number | string;
}

/** The policy that keeps the controller from a Service's pods, where one surely does. */
export function blockedAt(
  { service, reference }: Pick<Backend, 'service' | 'reference'>,
  policies: readonly NetworkPolicyObject[],
  controller: ControllerPeer,
): Blocked | undefined {
  const labels = service?.selector ?? {};
  const servicePort = service?.ports.find(
    ({ name, port }) => port === reference.port || name === reference.port,
  );
  if (!service || !servicePort || Object.keys(labels).length === 0) {
    return undefined;
  }
  const port = servicePort.targetPort ?? servicePort.port;
  const policy = policies.find(entry =>
    surelySelects(entry.podSelector, labels),
  );
  const isOpened = policies.some(
    entry =>
      maySelect(entry.podSelector, labels) &&
      entry.ingress.some(rule =>
        mayLetIn(rule, controller, port, entry.namespace),
      ),
  );
  return policy && !isOpened ? { policy, service, port } : undefined;
}

/**
 * Says something only where it is certain: a policy surely selects the pods, and none that may select them may let
 * the controller in. Whether the network enforces policies is not known.
 */
const networkPolicyBlocksController = (facts: Facts) => {
  const { seen, namespace } = facts;
  const controller = controllerOf(seen.environment);
  const policies = listOf(seen.networkPolicies).filter(
    ({ isolatesIngress }) => isolatesIngress,
  );
  const blocked =
    controller &&
    backendsOf(facts)
      // Policies of other namespaces are not read.
      .filter(backend => backend.namespace === namespace)
      .flatMap(backend => blockedAt(backend, policies, controller) ?? [])[0];
  return blocked
    ? {
        params: {
          policy: blocked.policy.name,
          service: blocked.service.name,
          controllerNamespace: controller.namespace,
          port: blocked.port,
        },
        evidence: [
          objectEvidence(
            blocked.policy,
            'spec.podSelector',
            JSON.stringify(blocked.policy.podSelector.matchLabels),
            seen.networkPolicies,
          ),
        ],
      }
    : undefined;
};

/** What keeps the controller from the pods. */
export const networkPolicyReasons = {
  NetworkPolicyBlocksController: defineReason({
    track: 'route',
    value: 'unknown',
    severity: 'warning',
    actor: 'you',
    headline: 'byActor',
    title: 'A NetworkPolicy blocks the ingress controller',
    explanation:
      'The NetworkPolicy {policy} isolates the pods of the Service {service}, and no policy allows the controller in the namespace {controllerNamespace} to reach port {port}.',
    fix: [
      'Add a NetworkPolicy that allows the ingress controller to reach port {port} of the pods. Without one, visitors get a 504 or 502.',
      'Set namespaceSelector and podSelector in one entry of from to name the controller’s pods: podSelector alone means pods of this namespace.',
    ],
    needs: ['networkPolicies', 'services'],
    find: networkPolicyBlocksController,
  }),
};
