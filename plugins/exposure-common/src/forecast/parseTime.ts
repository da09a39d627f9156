const pattern =
  /^(\d{4})-(\d\d)-(\d\d)[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** `Date` takes the thirtieth of February for the second of March. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Reads a time by RFC 3339, and nothing else that `Date` would guess at.
 * @returns `undefined` where the text is no such time
 * @public
 */
export function parseTime(written: string): Date | undefined {
  const [, year, month, day] = pattern.exec(written) ?? [];
  return isDay(Number(year), Number(month), Number(day))
    ? new Date(written.toUpperCase())
    : undefined;
}
