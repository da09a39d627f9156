import {
  findZone,
  Hostname,
  judgeHostname,
  parseHostname,
  PlatformSummary,
  PlatformZone,
  Refusal,
  Zone,
} from '@exposure/backstage-plugin-exposure-common';

/**
 * What the field says about one typed address: the rule it breaks, or the name it stands for and its zone.
 * @internal
 */
export type TypedVerdict =
  | { ok: false; refusal: Refusal }
  | { ok: true; hostname: Hostname; zone?: Zone };

/**
 * A zone as the core knows it. Who owns it was already judged by the backend, and only the backend knows whether the
 * platform has fixed addresses for an apex: it judges that again before anything is written.
 */
function zoneOf(zone: PlatformZone): Zone {
  return {
    ...zone,
    owners: [],
    apex: zone.apex === 'addresses' ? 'alias' : zone.apex,
  };
}

/**
 * Judges an address as typed or pasted by the same rules as everything else. Without a platform (not loaded yet) or
 * environment (not chosen yet) only the rules that need neither are applied.
 * @internal
 */
export function judgeTyped(
  text: string,
  platform: PlatformSummary | undefined,
  environmentId: string | undefined,
): TypedVerdict {
  const parsed = parseHostname(text);
  if (!parsed.ok) {
    const [refusal] = parsed.refusals;
    return {
      ok: false,
      refusal: refusal ?? { field: '', rule: 'Hostname', message: text },
    };
  }
  const hostname = parsed.value;
  if (!platform || !environmentId) {
    return { ok: true, hostname };
  }
  const zones = platform.zones.map(zoneOf);
  const [refusal] = judgeHostname(hostname, {
    platform: { zones },
    environment: { id: environmentId, ingress: { addresses: [] } },
    ownerRefs: platform.caller.ownershipEntityRefs,
  });
  if (refusal) {
    return { ok: false, refusal };
  }
  return { ok: true, hostname, zone: findZone(hostname.ascii, zones) };
}

/**
 * What the form keeps of the typed texts: cleaned names, and what cannot be read as it stands, so that it is refused by name.
 * @internal
 */
export function hostnamesOf(
  texts: string[],
  platform: PlatformSummary | undefined,
  environment: string | undefined,
): string[] {
  return texts
    .filter(text => text.trim() !== '')
    .map(text => {
      const verdict = judgeTyped(text, platform, environment);
      return verdict.ok ? verdict.hostname.ascii : text.trim();
    });
}
