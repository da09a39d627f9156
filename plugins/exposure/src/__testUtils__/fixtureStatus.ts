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

type Rewrite = <T>(value: T) => T;

/**
 * The status of one of the core's cases, alone in a list; empty where objects and DNS answers alone do not make it.
 * @param rewrite - changes its objects and answers; the address that is judged stays the same
 */
export function fixtureStatus(
  name: string,
  rewrite: Rewrite = value => value,
): ExposureStatus[] {
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
  const read = (list: unknown) =>
    accepted(readObjectList(list, { cluster, at: now }));
  const subject = findExposures(read(objects), environment, platform).find(
    ({ hostname }) => hostname === host,
  );
  const unread = unknown('notConfigured', now);
  return subject
    ? [
        diagnose(
          observeExposure(subject, {
            platform,
            snapshot: read(rewrite(objects)),
            dns: answers
              ? known(accepted(readDnsAnswers(rewrite(answers))), now)
              : unknown('notRead', now),
            edge: unread,
            pullRequest: unread,
          }),
          new Date(now),
        ),
      ]
    : [];
}

/** The core's own cases. */
export const fixtureNames = caseNames(folder);
