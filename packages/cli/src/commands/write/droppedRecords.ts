import {
  dnsRecordsOf,
  findEnvironment,
  writtenHostnames,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  DnsInstruction,
  ExposurePlatform,
} from '@exposure/backstage-plugin-exposure-common';
import type { PlannedWrite } from './planWrites';

/** The DNS records of hostnames that the files served until now and that no request of the file names any more. */
export function droppedRecords(
  writes: readonly PlannedWrite[],
  platform: ExposurePlatform,
): DnsInstruction[] {
  const asked = new Set(
    writes.flatMap(({ request }) => [
      ...request.hostnames,
      ...request.redirects,
    ]),
  );
  return writes.flatMap(({ request, written }) => {
    const environment = findEnvironment(platform, request.environment);
    const changed = written.files.filter(({ state }) => state !== 'unchanged');
    const before = changed.flatMap(file => file.before ?? []);
    return writtenHostnames(before, request)
      .filter(hostname => !asked.has(hostname))
      .flatMap(hostname =>
        environment ? dnsRecordsOf(hostname, environment, platform) : [],
      );
  });
}
