import type { WrittenExposure } from '@exposure/backstage-plugin-exposure-common';

/** The same output as that of the scaffolder actions: states without contents. */
function jsonOf({ evidence: _, ...written }: WrittenExposure) {
  const files = written.files.map(({ path, state }) => ({ path, state }));
  return { ...written, files };
}

/** One object for one request, and a list for several: whoever asks for one never has to unpack it. */
export function jsonText(
  written: readonly WrittenExposure[],
  more: (index: number) => Readonly<Record<string, unknown>> = () => ({}),
): string {
  const shown = written.map((one, at) => ({ ...jsonOf(one), ...more(at) }));
  return `${JSON.stringify(shown.length === 1 ? shown[0] : shown, null, 2)}\n`;
}

/** A line for each file and record. */
export function plainText(written: readonly WrittenExposure[]): string {
  return written
    .flatMap(({ files, dnsRecords }) => [
      ...files.map(({ path, state }) => `${state} ${path}\n`),
      ...dnsRecords.map(record => `DNS ${record.zoneFileLine}\n`),
    ])
    .join('');
}
