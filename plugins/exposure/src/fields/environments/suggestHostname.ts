import { PlatformSummary } from '@exposure/backstage-plugin-exposure-common';

/**
 * The name of another environment in a zone of this one: `shop.staging.example.com` for `shop.apps.example.com`. Empty where
 * nothing was typed yet, or the environment has no zone of its own.
 * @internal
 */
export function suggestHostname(
  typed: readonly string[],
  environment: string,
  platform: PlatformSummary | undefined,
): string {
  const zones = platform?.zones ?? [];
  const here = zones.find(
    zone =>
      zone.dnsOwner.managed &&
      zone.environments.length === 1 &&
      zone.environments[0] === environment,
  );
  const longestFirst = [...zones].sort(
    (one, other) => other.suffix.length - one.suffix.length,
  );
  for (const hostname of here ? typed : []) {
    const zone = longestFirst.find(({ suffix }) =>
      hostname.endsWith(`.${suffix}`),
    );
    if (here && zone) {
      return `${hostname.slice(0, -zone.suffix.length)}${here.suffix}`;
    }
  }
  return '';
}
