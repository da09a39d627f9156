import { findZone } from '../platform/findZone';
import type {
  DnsSettings,
  Environment,
  ExposurePlatform,
  Zone,
} from '../platform/ExposurePlatform';
import { dnsRecordsOf } from '../platform/dnsRecords';
import type { DnsInstruction } from '../platform/dnsRecords';

/** Who makes a record: a person, the platform's own automation, or external-dns by what the files say. */
export type DnsMaker =
  | 'dnsOwner'
  | 'automation'
  | Exclude<DnsSettings['mode'], 'manual'>;

/** What is to do in one zone. */
export interface DnsTask {
  zone: Zone;
  maker: DnsMaker;
  hostnames: string[];
  records: DnsInstruction[];
}

function makerOf({ dns }: Environment, { dnsOwner }: Zone): DnsMaker {
  if (dns.mode !== 'manual') {
    return dns.mode;
  }
  return dnsOwner.managed ? 'automation' : 'dnsOwner';
}

/** What some hostnames need in the DNS, by the zone that holds them. */
export function dnsTasks(
  hostnames: readonly string[],
  environment: Environment,
  platform: ExposurePlatform,
): DnsTask[] {
  const byZone = new Map<Zone, DnsTask>();
  for (const hostname of hostnames) {
    const zone = findZone(hostname, platform.zones);
    if (!zone) {
      continue;
    }
    const task = byZone.get(zone) ?? {
      zone,
      maker: makerOf(environment, zone),
      hostnames: [],
      records: [],
    };
    task.hostnames.push(hostname);
    task.records.push(...dnsRecordsOf(hostname, environment, platform));
    byZone.set(zone, task);
  }
  return [...byZone.values()];
}
