import { PlatformSummary } from '@exposure/backstage-plugin-exposure-common';
import { judgeTyped, TypedVerdict } from '../hostname/judgeTyped';

/**
 * Judges an address that shall only lead to another: the rules of an address, and it must not be one of those served.
 * @internal
 */
export function judgeRedirect(
  text: string,
  asked: { hostnames: string[]; environment?: string },
  platform: PlatformSummary | undefined,
): TypedVerdict | 'served' {
  const verdict = judgeTyped(text, platform, asked.environment);
  return verdict.ok && asked.hostnames.includes(verdict.hostname.ascii)
    ? 'served'
    : verdict;
}
