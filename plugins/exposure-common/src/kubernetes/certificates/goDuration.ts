const units: Readonly<Record<string, number>> = {
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 0.001,
  µs: 0.001,
  ns: 0.000001,
};

/** A duration as Go prints it, e.g. `720h0m0s`, in milliseconds; `undefined` where it is none. */
export function readGoDuration(written: string): number | undefined {
  if (
    written.length > 40 ||
    !/^(?:[0-9.]+(?:h|ms|m|s|us|µs|ns))+$/.test(written)
  ) {
    return undefined;
  }
  const total = Array.from(
    written.matchAll(/([0-9.]+)(h|ms|m|s|us|µs|ns)/g),
    ([, amount, unit]) => Number(amount) * (units[unit ?? ''] ?? NaN),
  ).reduce((sum, part) => sum + part, 0);
  return Number.isFinite(total) ? total : undefined;
}
