import type { Hostname } from '../hostname/Hostname';
import { whoAsks } from '../platform/closedZones';
import { findZone } from '../platform/findZone';
import { judgeHostname } from '../platform/judgeHostname';
import { parseHostname } from '../hostname/parseHostname';
import type {
  Environment,
  ExposurePlatform,
} from '../platform/ExposurePlatform';
import type { FieldReader } from '../input/FieldReader';
import { mayAsk } from '../platform/mayAsk';
import { namedTwice } from '../input/namedTwice';
import type { Warning } from '../input/Refusal';

/** What hostnames are judged by. `environment` is missing when the request names none that exists. */
export interface HostnameReading {
  platform: ExposurePlatform;
  environment?: Environment;
  ownerRefs?: readonly string[];
  warnings: Warning[];
}

function refuseStranger(
  field: FieldReader,
  hostname: Hostname,
  reading: HostnameReading,
): void {
  const zone = findZone(hostname.ascii, reading.platform.zones);
  if (zone && reading.ownerRefs && !mayAsk(zone, reading.ownerRefs)) {
    field.refuse(
      'ZoneNotYours',
      `${hostname.ascii} is in ${
        zone.suffix
      }, for which only ${zone.owners.join(
        ', ',
      )} may request addresses. ${whoAsks(reading.ownerRefs)}`,
    );
  }
}

function readHostname(field: FieldReader, reading: HostnameReading): string {
  if (typeof field.value !== 'string') {
    field.refuseValue('Hostname', 'a hostname such as shop.example.com');
    return '';
  }
  const parsed = parseHostname(field.value, field.path);
  if (!parsed.ok) {
    field.refusals.push(...parsed.refusals);
    return '';
  }
  reading.warnings.push(...parsed.warnings);
  const { platform, environment, ownerRefs } = reading;
  if (environment) {
    field.refusals.push(
      ...judgeHostname(parsed.value, {
        platform,
        environment,
        field: field.path,
        ownerRefs,
      }),
    );
  }
  refuseStranger(field, parsed.value, reading);
  return parsed.value.ascii;
}

/** Of a request, and of redirects. */
export const maxHostnames = 10;

/** Reads a list of up to ten different hostnames, each judged by itself. */
export function readHostnames(
  field: FieldReader,
  reading: HostnameReading,
): string[] {
  const hostnames = field.list(
    item => readHostname(item, reading),
    maxHostnames,
  );
  for (const twice of namedTwice(hostnames)) {
    field.refuse(
      'HostnameNamedTwice',
      `${field.path} names ${twice} more than once.`,
    );
  }
  return hostnames;
}
