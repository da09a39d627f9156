const longestSelector = 1000;

/**
 * Reads a Kubernetes label selector as labels of pods. Only equality can become the selector of a NetworkPolicy as it
 * stands; `in`, `notin`, `!=` and bare keys cannot.
 * @param text - e.g. `app=shop,tier==web`
 * @returns `undefined` where the text says more than equality
 */
export function labelsOfSelector(
  text: string,
): Record<string, string> | undefined {
  if (text.length > longestSelector) return undefined;
  const labels: [string, string][] = [];
  for (const term of text.split(',')) {
    const [key = '', value, ...rest] = term.split(/==?/);
    if (value === undefined || rest.length > 0) return undefined;
    if (/^$|[!()\s]/.test(key.trim())) return undefined;
    labels.push([key.trim(), value.trim()]);
  }
  return Object.fromEntries(labels);
}
