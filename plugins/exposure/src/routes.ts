import { createExternalRouteRef } from '@backstage/frontend-plugin-api';

/**
 * The page of one scaffolder template.
 * @public
 */
export const templateRouteRef = createExternalRouteRef({
  params: ['namespace', 'templateName'],
  defaultTarget: 'scaffolder.selectedTemplate',
});
