import { Entity } from '@backstage/catalog-model';

const idAnnotation = 'backstage.io/kubernetes-id';
const selectorAnnotation = 'backstage.io/kubernetes-label-selector';
const namespaceAnnotation = 'backstage.io/kubernetes-namespace';

/**
 * The annotations an entity needs before its addresses can be found: what its objects are labelled with (an id or a
 * selector), and the namespaces in which that label counts.
 * @internal
 */
export function missingAnnotations(entity: Entity): string[] {
  const annotations = entity.metadata.annotations ?? {};
  const labelled = annotations[idAnnotation] || annotations[selectorAnnotation];
  return [
    ...(labelled ? [] : [idAnnotation]),
    ...(annotations[namespaceAnnotation] ? [] : [namespaceAnnotation]),
  ];
}

/**
 * The lines to add to the entity's file.
 * @internal
 */
export function annotationSnippet(entity: Entity, missing: string[]): string {
  const { name } = entity.metadata;
  return [
    'metadata:',
    '  annotations:',
    ...missing.map(annotation => `    ${annotation}: ${name}`),
  ].join('\n');
}
