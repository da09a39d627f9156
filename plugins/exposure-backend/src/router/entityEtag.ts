import { createHash } from 'node:crypto';
import type { EntityExposures } from '@exposure/backstage-plugin-exposure-common';

/**
 * A weak ETag (RFC 9110 §8.8.1) of what an answer says. A source that is synced moves its `lastSyncedAt` every few
 * seconds and says nothing by that.
 */
export function entityEtag({
  exposures,
  sources,
  hidden,
}: EntityExposures): string {
  const settled = sources.map(source =>
    source.state === 'synced' ? { ...source, lastSyncedAt: '' } : source,
  );
  const digest = createHash('sha256')
    .update(JSON.stringify([exposures, settled, hidden]))
    .digest('base64url');
  return `W/"${digest}"`;
}
