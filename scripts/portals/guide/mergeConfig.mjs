/** What somebody has who pastes `added` into a file that holds `base`: sections grow together, lists grow longer. */
export function mergeConfig(base, added) {
  if (Array.isArray(base) && Array.isArray(added)) {
    return [...base, ...added];
  }
  if (!isSection(base) || !isSection(added)) {
    return added;
  }
  const merged = { ...base };
  for (const [key, value] of Object.entries(added)) {
    merged[key] = key in base ? mergeConfig(base[key], value) : value;
  }
  return merged;
}

const isSection = value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
