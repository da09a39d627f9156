import type { Entity } from '@backstage/catalog-model';
import {
  matchesLabels,
  parseLabelSelector,
} from '@exposure/backstage-plugin-exposure-common';
import type { StoredExposure } from '../store/ExposureStore';
import {
  componentOf,
  labelSelectorOf,
  namespacesOf,
} from './entityAnnotations';

type Owned = Pick<StoredExposure, 'kubernetesId' | 'labels'> & {
  status: Pick<StoredExposure['status'], 'namespace'>;
};

/**
 * Whether an exposure is the entity's: its objects say so, and they lie in a namespace of the entity. Anybody can put
 * any label on objects in a namespace of his own, so a label alone counts nothing.
 */
export function belongsToEntity(exposure: Owned, entity: Entity): boolean {
  return (
    namespacesOf(entity).includes(exposure.status.namespace) &&
    carriesLabelOf(exposure, entity)
  );
}

/** Whether the exposure's objects carry the entity's label, in whatever namespace. */
export function carriesLabelOf(exposure: Owned, entity: Entity): boolean {
  const selector = labelSelectorOf(entity);
  if (selector !== undefined) {
    const requirements = parseLabelSelector(selector);
    return (
      requirements !== undefined &&
      exposure.labels.some(labels => matchesLabels(requirements, labels))
    );
  }
  const component = componentOf(entity);
  return component !== undefined && exposure.kubernetesId === component;
}
