import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import type {
  WrittenExposure,
  PlannedFile,
} from '@exposure/backstage-plugin-exposure-common';
import type { OutputFormat } from './sharedOptions';
import { dataText } from './sharedOptions';

/** The name that says there is no file, as patches have it. */
const noFile = '/dev/null';

function filePatch({ path, before, content }: PlannedFile): string {
  const patch = structuredPatch(
    before === undefined ? noFile : `a/${path}`,
    content === undefined ? noFile : `b/${path}`,
    before ?? '',
    content ?? '',
  );
  return formatPatch(patch, FILE_HEADERS_ONLY);
}

/** What changes, as a unified diff that `git apply` and `patch -p1` take. Each file once. */
function patchOf(files: readonly PlannedFile[]): string {
  const changed = files.filter(({ state }) => state !== 'unchanged');
  return [...new Map(changed.map(file => [file.path, file])).values()]
    .map(filePatch)
    .join('');
}

/** How the result of a command that changes files is printed. */
export interface WrittenFormat {
  output: OutputFormat;
  diff?: boolean;
}

/** The same output as that of the scaffolder actions: states without contents. */
function dataOf({ evidence: _, manifests: __, ...written }: WrittenExposure) {
  const files = written.files.map(({ path, state }) => ({ path, state }));
  return { ...written, files };
}

/** A line for each file and record. */
function plainText(written: readonly WrittenExposure[]): string {
  return written
    .flatMap(({ files, dnsRecords }) => [
      ...files.map(({ path, state }) => `${state} ${path}\n`),
      ...dnsRecords.map(record => `DNS ${record.zoneFileLine}\n`),
    ])
    .join('');
}

/**
 * What became of some requests. As data it is one object for one request, and a list for several: whoever asks for one
 * never has to unpack it.
 * @param more - what else the data of a request has
 */
export function writtenText(
  written: readonly WrittenExposure[],
  { output, diff }: WrittenFormat,
  more: (index: number) => Readonly<Record<string, unknown>> = () => ({}),
): string {
  if (output === 'text') {
    return diff
      ? patchOf(written.flatMap(({ files }) => files))
      : plainText(written);
  }
  const shown = written.map((one, at) => ({
    ...dataOf(one),
    ...(diff && { diff: patchOf(one.files) }),
    ...more(at),
  }));
  return dataText(output, shown.length === 1 ? shown[0] : shown);
}
