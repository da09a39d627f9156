import type { Cluster, KubernetesObject } from '../kubernetes';
import { listAt, textAt } from '../kubernetes/objects/json';

/** The controller that serves one class: its load balancer's addresses go into the status of each Ingress. */
export interface IngressController {
  className: string;
  addresses: readonly string[];
}

/** Gives an Ingress of the controller's class its addresses. */
export function reconcileIngress(
  ingress: KubernetesObject,
  cluster: Cluster,
  controllers: readonly IngressController[],
): void {
  const className = textAt(ingress, 'spec', 'ingressClassName');
  const controller = controllers.find(it => it.className === className);
  const { name, namespace } = ingress.metadata;
  const known = listAt(ingress, 'status', 'loadBalancer', 'ingress').length;
  if (!controller || known === controller.addresses.length) {
    return;
  }
  cluster.patchStatus(
    { kind: 'Ingress', name, namespace },
    { loadBalancer: { ingress: controller.addresses.map(ip => ({ ip })) } },
  );
}
