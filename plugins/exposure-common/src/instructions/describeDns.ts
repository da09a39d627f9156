import { findZone } from '../hostname/findZone';
import type { Zone } from '../request/ExposurePlatform';
import type { PlacedRequest } from '../request/PlacedRequest';
import { dnsRecordsOf } from './dnsRecords';
import type { DnsInstruction } from './dnsRecords';
import { block, bullets, code, prose } from './markdown';

/** The zones a request touches, each with the hostnames in it. */
export function zonesOf({
  request,
  platform,
}: PlacedRequest): Map<Zone, string[]> {
  const byZone = new Map<Zone, string[]>();
  for (const hostname of [...request.hostnames, ...request.redirects]) {
    const zone = findZone(hostname, platform.zones);
    if (zone) byZone.set(zone, [...(byZone.get(zone) ?? []), hostname]);
  }
  return byZone;
}

/** The zones in which a person has to create records, because nothing does so by itself. */
export function manualZones(placed: PlacedRequest): Zone[] {
  return placed.environment.dns.mode === 'manual'
    ? [...zonesOf(placed).keys()].filter(zone => !zone.dnsOwner.managed)
    : [];
}

/** One line for a provider's web form, which wants the parts and not a zone file. */
function formLine(record: DnsInstruction): string {
  const { providerName, type, ttl, value } = record;
  return `in a provider's form: name ${code(providerName)}, type ${code(
    type,
  )}, TTL ${ttl}, value ${code(value)}`;
}

function manualRecords(
  { dnsOwner }: Zone,
  records: readonly DnsInstruction[],
): string {
  const reach = dnsOwner.contact ? ` (${code(dnsOwner.contact)})` : '';
  const paragraphs = [
    `${prose(dnsOwner.title)}${reach} creates, best before the merge:`,
    block(records.map(record => record.zoneFileLine)),
    bullets(records.map(formLine)),
  ];
  if (records.some(record => record.type === 'ALIAS')) {
    paragraphs.push(
      'ALIAS stands for what the provider calls ALIAS, ANAME or flattened CNAME: a CNAME cannot stand at the apex of a zone.',
    );
  }
  return paragraphs.join('\n\n');
}

/** The DNS records a request needs and who makes them, as Markdown. */
export function describeDns(placed: PlacedRequest): string {
  const { environment, platform } = placed;
  const manual = manualZones(placed);
  return [...zonesOf(placed)]
    .map(([zone, hostnames]) =>
      manual.includes(zone)
        ? manualRecords(
            zone,
            hostnames.flatMap(name =>
              dnsRecordsOf(name, environment, platform),
            ),
          )
        : `${hostnames
            .map(code)
            .join(', ')}: nothing to do, the record is made by automation.`,
    )
    .join('\n\n');
}
