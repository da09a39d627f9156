import { PlatformSummary } from '@exposure/backstage-plugin-exposure-common';
import { Translate } from '../../translation/exposureTranslationRef';
import { TypedVerdict } from './judgeTyped';

/** Who the reader is to the zones, and what would open one. */
function noZones({ caller }: PlatformSummary, t: Translate): string {
  return caller
    ? t('hostnameField.noZonesFor', {
        caller: caller.ownershipEntityRefs.join(', '),
      })
    : t('hostnameField.noZones');
}

/**
 * Names the zones in which the reader may ask for a name, before one is typed.
 * @internal
 */
export function zonesHelp(
  platform: PlatformSummary | undefined,
  environment: string | undefined,
  t: Translate,
): string {
  if (!platform || !environment) {
    return t('hostnameField.help');
  }
  const zones = platform.zones
    .filter(zone => zone.environments.includes(environment))
    .map(({ suffix }) => suffix);
  return zones.length
    ? `${t('hostnameField.zones', { zones: zones.join(', ') })}. ${t(
        'hostnameField.help',
      )}`
    : noZones(platform, t);
}

/**
 * What the typed text means, or the rule that it breaks.
 * @internal
 */
export function verdictText(
  text: string,
  verdict: TypedVerdict,
  t: Translate,
): string {
  if (!verdict.ok) {
    return `${verdict.refusal.message} (${verdict.refusal.rule})`;
  }
  const { hostname, zone } = verdict;
  const understood =
    hostname.ascii === text.trim()
      ? []
      : [`${t('hostnameField.cleaned', { hostname: hostname.unicode })}.`];
  const ascii =
    hostname.ascii === hostname.unicode
      ? []
      : [`${t('hostnameField.alsoKnownAs', { hostname: hostname.ascii })}.`];
  if (!zone) {
    return [...understood, ...ascii].join(' ');
  }
  const { title, contact, managed } = zone.dnsOwner;
  const owner = contact
    ? t('hostnameField.ownerToWriteTo', { owner: title, contact })
    : title;
  return [
    ...understood,
    ...ascii,
    t('hostnameField.fine', { hostname: hostname.unicode, zone: zone.suffix }),
    managed ? t('hostnameField.managed') : t('hostnameField.manual', { owner }),
  ].join(' ');
}
