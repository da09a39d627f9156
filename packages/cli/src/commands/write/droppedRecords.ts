import {
  dnsRecordsOf,
  findEnvironment,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  DnsInstruction,
  ExposurePlatform,
} from '@exposure/backstage-plugin-exposure-common';
import type { PlannedWrite } from './planWrites';

/** The DNS records of hostnames that go off the web. */
export function droppedRecords(
  writes: readonly PlannedWrite[],
  platform: ExposurePlatform,
): DnsInstruction[] {
  return writes.flatMap(({ request, written }) => {
    const environment = findEnvironment(platform, request.environment);
    return environment
      ? written.droppedHostnames.flatMap(hostname =>
          dnsRecordsOf(hostname, environment, platform),
        )
      : [];
  });
}
