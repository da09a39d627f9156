import { caseNames, readCase } from '@exposure/fixtures';
import {
  diagnose,
  ExposureStatus,
  findExposures,
  known,
  observeExposure,
  Parsed,
  parsePlatform,
  readDnsAnswers,
  readObjectList,
  unknown,
} from '@exposure/backstage-plugin-exposure-common';
import { join } from 'node:path';

const folder = join(
  __dirname,
  '../../../exposure-common/src/diagnosis/__fixtures__',
);

function accepted<T>(result: Parsed<T>): T {
  if (!result.ok) {
    throw new Error(result.refusals.map(({ message }) => message).join('\n'));
  }
  return result.value;
}

/** What a case says of itself, as far as it is read here. */
interface Facts {
  now: string;
  host: string;
  environment?: string;
  sources?: object;
}

function statusOf(name: string): ExposureStatus[] {
  const { facts, exposure, objects, answers } = readCase(folder, name);
  // The words of a case are what its file says; the core's own test holds them.
  const { now, host, sources, ...said } = facts as unknown as Facts;
  if (sources) {
    return [];
  }
  const platform = accepted(parsePlatform(exposure));
  const environment =
    said.environment ?? Object.keys(platform.environments)[0] ?? '';
  const cluster = platform.environments[environment]?.cluster ?? '';
  const snapshot = accepted(readObjectList(objects, { cluster, at: now }));
  const subject = findExposures(snapshot, environment, platform).find(
    ({ hostname }) => hostname === host,
  );
  const unread = unknown('notConfigured', now);
  return subject
    ? [
        diagnose(
          observeExposure(subject, {
            platform,
            snapshot,
            dns: answers
              ? known(accepted(readDnsAnswers(answers)), now)
              : unknown('notRead', now),
            edge: unread,
            pullRequest: unread,
          }),
          new Date(now),
        ),
      ]
    : [];
}

/**
 * The statuses of the core's own cases, by their names: those that objects and DNS answers alone make.
 */
export const fixtureStatuses: [name: string, status: ExposureStatus][] =
  caseNames(folder).flatMap(name =>
    statusOf(name).map((status): [string, ExposureStatus] => [name, status]),
  );
