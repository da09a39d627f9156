import { parseLabelSelector } from '../input/labelSelector';

/**
 * Reads a Kubernetes label selector as labels of pods. Only equality can become the selector of a NetworkPolicy as it
 * stands; `in`, `notin`, `!=` and bare keys cannot.
 * @param text - e.g. `app=shop,tier==web`
 * @returns `undefined` where the text says more than equality
 */
export function labelsOfSelector(
  text: string,
): Record<string, string> | undefined {
  const requirements = parseLabelSelector(text);
  if (!requirements?.every(({ operator }) => operator === '=')) {
    return undefined;
  }
  return Object.fromEntries(
    requirements.map(({ key, values: [value = ''] }) => [key, value]),
  );
}
