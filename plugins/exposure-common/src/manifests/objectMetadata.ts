import { annotations, managedLabels } from '../kubernetes/annotations';
import type { ExposureRequest } from '../request/ExposureRequest';
import type { Manifest } from './Manifest';

/** The metadata every object carries; annotations are left out when there are none. */
export function objectMetadata(
  request: ExposureRequest,
  name: string,
  extra: {
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
  } = {},
): Manifest['metadata'] {
  const noted = Object.entries(extra.annotations ?? {});
  return {
    name,
    namespace: request.namespace,
    labels: {
      [annotations.kubernetesId]: request.component,
      ...managedLabels,
      ...extra.labels,
    },
    ...(noted.length > 0 && { annotations: Object.fromEntries(noted) }),
  };
}

/** Entries in the order of their keys, so that the order in which somebody wrote them changes no byte. */
export function sortedByKey(
  record: Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
