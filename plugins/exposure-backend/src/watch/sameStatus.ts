import type { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { isDeepStrictEqual } from 'node:util';

/** Times that move with every look, and say nothing new. */
const volatile = new Set(['observedAt', 'nextCheckAt']);

/** Whether two statuses say the same, apart from when it was looked at. */
export function sameStatus(a: ExposureStatus, b: ExposureStatus): boolean {
  return isDeepStrictEqual(withoutVolatile(a), withoutVolatile(b));
}

function withoutVolatile(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner) =>
      volatile.has(key) ? undefined : inner,
    ),
  );
}
