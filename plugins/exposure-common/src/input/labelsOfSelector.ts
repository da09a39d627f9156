import { splitLabelSelector } from './labelSelector';

/**
 * Reads a Kubernetes label selector as labels of pods. Only equality can become the selector of a NetworkPolicy as it
 * stands; `in`, `notin`, `!=` and bare keys cannot.
 * @param text - e.g. `app=shop,tier==web`
 * @returns `undefined` where the text says more than equality. Whether these can be labels is for `podSelector` to judge,
 * which says what is wrong with them.
 */
export function labelsOfSelector(
  text: string,
): Record<string, string> | undefined {
  const requirements = splitLabelSelector(text);
  if (!requirements?.every(({ operator }) => operator === '=')) {
    return undefined;
  }
  return Object.fromEntries(
    requirements.map(({ key, values: [value = ''] }) => [key, value]),
  );
}
