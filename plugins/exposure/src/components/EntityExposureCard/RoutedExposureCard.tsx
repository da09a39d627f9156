import { useRouteRef } from '@backstage/frontend-plugin-api';
import { templateRouteRef } from '../../routes';
import { EntityExposureCard } from './EntityExposureCard';
import { templatePages, TemplateRefs } from '../templates/templatePages';

/**
 * The card in the new frontend system, which knows where the template pages are.
 * @internal
 */
export function RoutedExposureCard(props: TemplateRefs) {
  const templatePage = useRouteRef(templateRouteRef);
  return (
    <EntityExposureCard
      templates={templatePages(
        props,
        (namespace, templateName) =>
          templatePage?.({ namespace, templateName }) ??
          `/create/templates/${namespace}/${templateName}`,
      )}
    />
  );
}
