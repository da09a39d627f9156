import { PlatformSummary } from '@exposure/backstage-plugin-exposure-common';
import { judgeTyped } from '../hostname/judgeTyped';

/** Visitors type both; the one that is not served would be a dead end. */
function otherOfPair(hostname: string): string {
  return hostname.startsWith('www.') ? hostname.slice(4) : `www.${hostname}`;
}

/**
 * The other of `example.com` and `www.example.com`, where one is asked for and the platform allows the other. Only at a zone's
 * own name: nobody types `www.` before the name of an app.
 * @internal
 */
export function suggestRedirect(
  asked: { hostnames: string[]; redirects: string[]; environment?: string },
  platform: PlatformSummary | undefined,
): string | undefined {
  const { hostnames, redirects, environment } = asked;
  const [first] = hostnames;
  if (!first || !platform || !environment) {
    return undefined;
  }
  const other = otherOfPair(first);
  const apex = first.startsWith('www.') ? other : first;
  const verdict = judgeTyped(other, platform, environment);
  const isNew = ![...hostnames, ...redirects].includes(other);
  const isPair = platform.zones.some(({ suffix }) => suffix === apex);
  return isPair && isNew && verdict.ok ? other : undefined;
}
