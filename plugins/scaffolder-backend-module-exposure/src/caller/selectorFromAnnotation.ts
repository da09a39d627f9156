const longestAnnotation = 1000;

/**
 * Reads `backstage.io/kubernetes-label-selector` as labels of pods. Only equality can become the
 * selector of a NetworkPolicy as it stands; `in`, `notin`, `!=` and bare keys cannot.
 *
 * @param text - e.g. `app=shop,tier==web` (Kubernetes label selector syntax)
 * @returns `undefined` where the text says more than equality
 */
export function selectorFromAnnotation(
  text: string,
): Record<string, string> | undefined {
  if (text.length > longestAnnotation) return undefined;
  const pairs = text.split(',').map(term => term.split(/==?/));
  const labels: [string, string][] = [];
  for (const [key, value, ...rest] of pairs) {
    if (!key || value === undefined || rest.length > 0) return undefined;
    if (/[!()\s]/.test(key.trim())) return undefined;
    labels.push([key.trim(), value.trim()]);
  }
  return Object.fromEntries(labels);
}
