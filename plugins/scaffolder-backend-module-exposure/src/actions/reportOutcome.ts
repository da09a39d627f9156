import { posix } from 'node:path';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { JsonValue } from '@backstage/types';
import {
  type Warning,
  markdown,
  type WrittenExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type { outputFields } from './outputFields';

/** The part of an action's context that is reported to. */
export interface OutcomeSink {
  logger: Pick<LoggerService, 'info' | 'warn'>;
  output(name: keyof typeof outputFields, value: JsonValue): void;
}

/** One line for the task's log. */
function outcomeLine({ changed, files }: WrittenExposure): string {
  const states = files.map(({ path, state }) => `${path} ${state}`);
  return changed
    ? `Files of the exposure: ${states.join(', ')}`
    : 'Nothing changed: the repository already holds these files';
}

/**
 * Reports what was written. File contents stay in the workspace: outputs are kept in the database.
 *
 * @param directory - of all files, relative to the repository's root
 */
export function reportOutcome(
  sink: OutcomeSink,
  written: WrittenExposure,
  directory: string,
): void {
  const { files, dnsRecords, warnings } = written;
  const deleted = files.filter(({ state }) => state === 'deleted');
  sink.output(
    'files',
    files.map(({ path, state }) => ({ path, state })),
  );
  sink.output('changed', written.changed);
  sink.output('directory', directory);
  sink.output(
    'deletedFiles',
    deleted.map(({ path }) => posix.relative(directory, path)),
  );
  sink.output('branch', written.branch);
  sink.output('title', written.title);
  sink.output('body', written.body);
  sink.output('shortBody', written.shortBody);
  sink.output('commitMessage', written.commitMessage);
  sink.output(
    'dnsRecords',
    dnsRecords.map(record => ({ ...record })),
  );
  sink.output('droppedHostnames', written.droppedHostnames);
  sink.output('warnings', warnings.map(asJson));
  sink.output('warningsText', markdown.warningList(warnings));
  warnings.forEach(({ message }) => sink.logger.warn(message));
  sink.logger.info(outcomeLine(written));
}

function asJson({ id, message }: Warning) {
  return { id, message };
}
