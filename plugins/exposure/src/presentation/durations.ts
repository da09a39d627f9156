/** From the largest unit down; a unit is used from twice its size on, so that 90 min stay minutes. */
const units = [
  { unit: 'year', seconds: 365.25 * 86_400, from: 2 * 365.25 * 86_400 },
  { unit: 'day', seconds: 86_400, from: 2 * 86_400 },
  { unit: 'hour', seconds: 3_600, from: 2 * 3_600 },
  { unit: 'minute', seconds: 60, from: 90 },
  { unit: 'second', seconds: 1, from: 0 },
] as const;

/** Their short forms are letters that hardly anybody reads as a length of time. */
const longUnits: ReadonlySet<string> = new Set(['year', 'day']);

/**
 * A length of time in one unit of the reader's language, e.g. `12 sec`, `47 min`, `41 days`, `3 years`.
 * @internal
 */
export function formatDuration(milliseconds: number, language: string): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const { unit, seconds: size } =
    units.find(({ from }) => seconds >= from) ?? units[4];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: longUnits.has(unit) ? 'long' : 'short',
    maximumFractionDigits: 0,
  }).format(Math.floor(seconds / size));
}

/**
 * The time of day in the reader's zone, with the date where it is another day.
 * @internal
 */
export function formatTime(time: string, now: Date, language: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) {
    return time;
  }
  const sameDay = date.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(language, {
    ...(sameDay ? {} : { month: 'short', day: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(date);
}

/**
 * The exact time in the reader's zone and in UTC, for hover and focus.
 * @internal
 */
export function formatExactTime(time: string, language: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) {
    return time;
  }
  const local = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'long',
  }).format(date);
  return `${local} (${date.toISOString()})`;
}

/**
 * Milliseconds from `now` to `time`; `undefined` where `time` is not a time.
 * @internal
 */
export function millisecondsUntil(
  time: string | undefined,
  now: Date,
): number | undefined {
  if (time === undefined) {
    return undefined;
  }
  const length = Date.parse(time) - now.getTime();
  return Number.isNaN(length) ? undefined : length;
}
