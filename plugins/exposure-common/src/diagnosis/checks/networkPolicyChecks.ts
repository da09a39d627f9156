import { controllerPeerOf } from '../../manifests/controllers/controllerPeer';
import type {
  LabelSelector,
  NetworkPolicyIngressRule,
  NetworkPolicyObject,
  NetworkPolicyPeer,
  NetworkPolicyPort,
} from '../../observation/kubernetes';
import { listOf } from '../../observation/mapObserved';
import type {
  ControllerPeer,
  Environment,
} from '../../request/ExposurePlatform';
import type { Check } from '../Check';
import { objectEvidence } from '../evidence';
import { backendsOf } from './backendChecks';

type Labels = Readonly<Record<string, string>>;

/** Nothing where no NetworkPolicy could name the controller, as with Cilium's own: then none of them tells. */
function controllerOf(environment: Environment): ControllerPeer | undefined {
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

/**
 * Says something only where it is certain: a policy surely selects the pods, and none that may select them may let
 * the controller in. Whether the network enforces policies is not known.
 */
export const networkPolicyBlocksController: Check = facts => {
  const { seen } = facts;
  const controller = controllerOf(seen.environment);
  const backend = backendsOf(facts).find(entry => entry.service);
  const labels = backend?.service?.selector ?? {};
  const servicePort = backend?.service?.ports.find(
    ({ name, port }) =>
      port === backend.reference.port || name === backend.reference.port,
  );
  if (
    !controller ||
    !backend?.service ||
    !servicePort ||
    Object.keys(labels).length === 0
  ) {
    return undefined;
  }
  const port = servicePort.targetPort ?? servicePort.port;
  const isolating = (policy: NetworkPolicyObject) => policy.isolatesIngress;
  const policies = listOf(seen.networkPolicies).filter(isolating);
  const blocking = policies.find(policy =>
    surelySelects(policy.podSelector, labels),
  );
  const opened = policies.some(
    policy =>
      maySelect(policy.podSelector, labels) &&
      policy.ingress.some(rule =>
        mayLetIn(rule, controller, port, policy.namespace),
      ),
  );
  return blocking && !opened
    ? {
        params: {
          policy: blocking.name,
          service: backend.service.name,
          controllerNamespace: controller.namespace,
          port,
        },
        evidence: [
          objectEvidence(
            blocking,
            'spec.podSelector',
            JSON.stringify(blocking.podSelector.matchLabels),
            seen.networkPolicies,
          ),
        ],
      }
    : undefined;
};
