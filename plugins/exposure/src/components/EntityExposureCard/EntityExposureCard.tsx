import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import { exposureRequestCreatePermission } from '@exposure/backstage-plugin-exposure-common';
import { ExposureCard } from './ExposureCard';
import { withFormData } from './newAddressPath';

/**
 * The card "Web addresses" on the page of an entity. `templatePath` is the page of the template that asks for an address.
 * @internal
 */
export function EntityExposureCard(props: { templatePath: string }) {
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
      addPath={withFormData(props.templatePath, entity)}
      mayAdd={mayAdd}
    />
  );
}
