import type { KubernetesObject } from '../../kubernetes';
import { Condition, withCondition } from '../../kubernetes/objects/conditions';
import type { JsonObject } from '../../kubernetes/objects/json';
import type { IssuanceWorld } from '../IssuanceWorld';

/** The conditions with one that is judged for the present spec. */
export function conditionsWith(
  certificate: KubernetesObject,
  { clock }: IssuanceWorld,
  condition: Condition,
): unknown[] {
  const { generation } = certificate.metadata;
  return withCondition(
    certificate,
    { ...condition, observedGeneration: generation },
    clock.now(),
  );
}

/** Merges into a Certificate's status. */
export function setCertificateStatus(
  { metadata }: KubernetesObject,
  { cluster }: IssuanceWorld,
  status: JsonObject,
): void {
  const { name, namespace } = metadata;
  cluster.patchStatus({ kind: 'Certificate', name, namespace }, status);
}
