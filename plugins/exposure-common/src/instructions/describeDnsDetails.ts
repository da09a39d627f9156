import type { Environment } from '../platform/ExposurePlatform';
import { dnsCheckCommands, providerZoneOf } from './dnsChecks';
import type { DnsInstruction } from '../platform/dnsRecords';
import { dnsRequest } from './dnsRequest';
import type { DnsChange } from './dnsRequest';
import type { DnsTask } from './dnsTasks';
import { block, bullets, code } from './markdown';

/** The parts as fields, in the syntax of Terraform; JSON's strings are strings there too. */
function fields(record: DnsInstruction): string {
  const { providerName, type, ttl, value } = record;
  const parts = {
    zone: providerZoneOf(record),
    name: providerName,
    type,
    ttl,
    value: type === 'A' || type === 'AAAA' ? value : `${value}.`,
  };
  const shown = Object.entries(parts).map(
    ([name, part]) => `${name} = ${JSON.stringify(part)}`,
  );
  return `  { ${shown.join(', ')} },`;
}

function addressLines(
  record: DnsInstruction,
  { ingress }: Environment,
): string[] {
  return ingress.addresses.map(
    address =>
      `${record.name}. ${record.ttl} ${
        address.includes(':') ? 'AAAA' : 'A'
      } ${address}`,
  );
}

/** What to do at a zone's own name, where no CNAME can stand, by what the provider offers. */
function apexChoices(record: DnsInstruction, environment: Environment): string {
  const addresses = addressLines(record, environment).map(code).join(', ');
  return [
    `${code(
      record.name,
    )} is the apex of its zone, which cannot have a CNAME beside SOA and NS (RFC 1912 §2.4). Use one of these, the first that is possible:`,
    bullets([
      'the provider’s ALIAS, ANAME or flattened CNAME, as above: it follows the target automatically;',
      ...(addresses
        ? [
            `address records, to be changed whenever the platform’s addresses change: ${addresses};`,
          ]
        : []),
      `a CNAME at ${code(
        `www.${record.name}`,
      )}, requested as a separate address, and the provider’s redirect from ${code(
        record.name,
      )} to it.`,
    ]),
  ].join('\n\n');
}

/** The message to the DNS owner of one zone, ready to be sent. */
export function messageOf(
  { zone, hostnames, records }: DnsTask,
  change: DnsChange['change'],
): string {
  const { subject, text } = dnsRequest({
    change,
    zone: zone.suffix,
    hostnames,
    zoneFileLines: records.map(record => record.zoneFileLine),
  });
  return block([`Subject: ${subject}`, '', ...text.split('\n')], 'text');
}

function detailsOf(task: DnsTask, environment: Environment): string[] {
  const { records } = task;
  const apex = records.filter(({ type }) => type === 'ALIAS');
  return [
    ...apex.map(record => apexChoices(record, environment)),
    'Text to forward:',
    messageOf(task, 'create'),
    'As fields, e.g. for Terraform; some providers need the value without the dot at its end:',
    block(['records = [', ...records.map(fields), ']'], 'hcl'),
    'To check:',
    block(dnsCheckCommands(records, 'present'), 'sh'),
  ];
}

/** Everything a DNS owner may want besides the records themselves, as Markdown; empty where no person has to act. */
export function describeDnsDetails(
  tasks: readonly DnsTask[],
  environment: Environment,
): string {
  return tasks
    .filter(({ maker, records }) => maker === 'dnsOwner' && records.length > 0)
    .flatMap(task => detailsOf(task, environment))
    .join('\n\n');
}
