import { componentSlug } from '../request/names';
import { readPort } from '../input/readPort';
import { readSelector } from '../input/readSelector';
import { accepted } from '../input/accepted';
import type { PodsPolicy } from './ExposureObjects';
import type { PresentFields } from './PresentRequest';

/** The policies on the app's own pods, by the end of their names; those that open the port come first. */
const suffixes = [
  'allow-ingress-controller',
  'allow-controller-and-dns',
  'default-deny',
  'allow-dns',
] as const;

/** Labels and port of the app's pods. */
export function readPods(
  policies: readonly PodsPolicy[],
  component: string,
): PresentFields {
  const own = suffixes.flatMap(suffix =>
    policies.filter(
      ({ name }) => name === `${componentSlug(component)}-${suffix}`,
    ),
  );
  const [podSelector] = own
    .map(({ labels }) => accepted(labels, readSelector))
    .filter(selector => selector !== undefined);
  const [podPort] = own
    .map(({ port }) => accepted(port, readPort))
    .filter(port => port !== undefined);
  return {
    ...(podSelector && { podSelector }),
    ...(podPort !== undefined && { podPort }),
  };
}
