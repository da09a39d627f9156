import type { ExposureRequest } from '../request/ExposureRequest';

/**
 * A request as {@link draftRequest} takes it: for asking another program about it.
 * @returns plain data, of which the same request is drafted again
 * @public
 */
export function requestInput({
  component,
  entityRef,
  ...fields
}: ExposureRequest): Omit<ExposureRequest, 'component'> {
  // A reference is in lower case, and a component keeps the case that its labels and its folder are made of.
  const kindAndNamespace = entityRef.slice(0, entityRef.indexOf('/') + 1);
  return { entityRef: `${kindAndNamespace}${component}`, ...fields };
}
