import { readCase } from '@exposure/fixtures';
import type { ExposurePlatform } from '../../platform/ExposurePlatform';
import type { ExposureRequest } from '../../request/ExposureRequest';
import { parsePlatform } from '../../platform/parsePlatform';
import { parseAsked } from '../../writing/testing/asked';
import type { Parsed } from '../../input/Refusal';
import type { Finding } from '../../status/ExposureStatus';

/** A request before its pull request, and what is to be said of it. */
export interface PreflightFixture {
  request: ExposureRequest;
  platform: ExposurePlatform;
  now: Date;
  expected: Pick<Finding, 'severity' | 'actor' | 'params'>;
  /** What `kubectl get … -o json` prints. */
  objects: unknown;
  /** A ledger as the command line reads it. */
  ledger: { issuances: unknown[] };
}

/** The value of what must be right in a fixture. */
export function accepted<T>(result: Parsed<T>): T {
  if (!result.ok) {
    throw new Error(result.refusals.map(({ message }) => message).join('\n'));
  }
  return result.value;
}

/** An issuance of a case, which may stand for many. */
interface WrittenIssuance {
  dnsNames: string[];
  issuedAt: string;
  repeat?: { times: number; everySeconds: number };
}

/** As many as are meant: `#` in a name is the number, counted from 0. */
function repeated({ repeat, ...issuance }: WrittenIssuance) {
  const { times, everySeconds } = repeat ?? { times: 1, everySeconds: 0 };
  const first = Date.parse(issuance.issuedAt);
  return Array.from({ length: times }, (_, number) => ({
    ...issuance,
    dnsNames: issuance.dnsNames.map(name => name.replace('#', `${number}`)),
    issuedAt: new Date(first + number * everySeconds * 1000).toISOString(),
  }));
}

/** What a case says beside its world. */
interface Facts {
  now: string;
  ledger?: WrittenIssuance[];
  expected: PreflightFixture['expected'];
}

/** Reads a case of a folder of cases. */
export function readPreflightFixture(
  root: string,
  name: string,
): PreflightFixture {
  const { exposure, request, objects, facts } = readCase(root, name);
  // The words of a case are what its file says; a wrong one makes its test fail.
  const { now, ledger = [], expected } = facts as unknown as Facts;
  const platform = accepted(parsePlatform(exposure));
  return {
    request: accepted(parseAsked(request, platform)),
    platform,
    now: new Date(now),
    expected,
    objects,
    ledger: { issuances: ledger.flatMap(repeated) },
  };
}
