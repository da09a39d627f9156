/**
 * The whole name of a text in a zone that the template fixes; a text that already holds the zone stays as it is.
 * @internal
 */
export function withZone(text: string, zone: string | undefined): string {
  const typed = text.trim();
  if (!zone || typed === '' || /^https?:/i.test(typed)) {
    return typed;
  }
  return typed.toLocaleLowerCase('en-US').endsWith(`.${zone}`)
    ? typed
    : `${typed}.${zone}`;
}

/**
 * The part of a name before its zone.
 * @internal
 */
export function withoutZone(hostname: string, zone: string | undefined) {
  return zone && hostname.endsWith(`.${zone}`)
    ? hostname.slice(0, -zone.length - 1)
    : hostname;
}
