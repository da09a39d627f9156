import { useRouteRef } from '@backstage/frontend-plugin-api';
import { templateRouteRef } from '../../routes';
import { EntityExposureCard } from './EntityExposureCard';
import { parseTemplateRef } from './newAddressPath';

/**
 * The card in the new frontend system, which knows where the template pages are.
 * @internal
 */
export function RoutedExposureCard(props: { template: string }) {
  const { namespace, name } = parseTemplateRef(props.template);
  const templatePage = useRouteRef(templateRouteRef);
  const templatePath =
    templatePage?.({ namespace, templateName: name }) ??
    `/create/templates/${namespace}/${name}`;
  return <EntityExposureCard templatePath={templatePath} />;
}
