import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import { exposureRequestCreatePermission } from '@exposure/backstage-plugin-exposure-common';
import { ExposureCard } from './ExposureCard';
import { TemplatePages } from '../templates/templatePages';

/**
 * The card "Web addresses" on the page of an entity.
 * @internal
 */
export function EntityExposureCard(props: { templates: TemplatePages }) {
  const { entity } = useEntity();
  const mayAdd = usePermission({
    permission: exposureRequestCreatePermission,
    resourceRef: stringifyEntityRef(entity),
  });
  return (
    <ExposureCard
      // Another entity is another card: nothing of the last one may stay on the screen.
      key={stringifyEntityRef(entity)}
      entity={entity}
      templates={props.templates}
      mayAdd={mayAdd}
    />
  );
}
