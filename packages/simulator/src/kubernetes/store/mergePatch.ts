import { isJsonObject, JsonObject } from '../objects/json';

/** Applies a JSON merge patch (RFC 7386): `null` removes, lists are replaced whole. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isJsonObject(patch)) {
    return patch;
  }
  const merged: JsonObject = isJsonObject(target) ? { ...target } : {};
  for (const [field, value] of Object.entries(patch)) {
    // Assigning to this one would replace the prototype instead of a field.
    if (field === '__proto__') {
      continue;
    }
    if (value === null) {
      delete merged[field];
    } else {
      merged[field] = mergePatch(merged[field], value);
    }
  }
  return merged;
}

/**
 * The fields that a manager applied before and leaves out now, as a merge patch that removes them.
 * Server-side apply drops exactly these.
 */
export function removedFields(before: unknown, now: unknown): JsonObject {
  const removed: JsonObject = {};
  if (!isJsonObject(before)) {
    return removed;
  }
  for (const [field, value] of Object.entries(before)) {
    if (!isJsonObject(now) || !Object.hasOwn(now, field)) {
      removed[field] = null;
    } else if (isJsonObject(value)) {
      const inner = removedFields(value, now[field]);
      if (Object.keys(inner).length > 0) {
        removed[field] = inner;
      }
    }
  }
  return removed;
}
