import type { DnsInstruction } from '../platform/dnsRecords';
import type { DnsMaker, DnsTask } from './dnsTasks';
import { block, code, prose, table } from './markdown';

/** The DNS owner of a zone, and how to reach them. */
export function dnsOwnerOf({ zone: { dnsOwner } }: DnsTask): string {
  const reach = dnsOwner.contact ? ` (${code(dnsOwner.contact)})` : '';
  return `${prose(dnsOwner.title)}${reach}`;
}

/** The records as a table, and as they stand in a zone file. */
function recordsTable(records: readonly DnsInstruction[]): string {
  return [
    table(
      ['Name', 'In a provider’s form', 'Type', 'TTL', 'Value'],
      records.map(({ name, providerName, type, ttl, value }) => [
        code(name),
        code(providerName),
        type === 'ALIAS' ? 'ALIAS (ANAME, flattened CNAME)' : type,
        String(ttl),
        code(value),
      ]),
    ),
    block(records.map(record => record.zoneFileLine)),
  ].join('\n\n');
}

const madeWithoutUs: Readonly<Record<Exclude<DnsMaker, 'dnsOwner'>, string>> = {
  automation: 'nothing to do, the platform’s automation creates the record.',
  externalDns:
    'nothing to do, external-dns creates the record from the annotations of the route. It does not touch records that it did not create: remove an older one first.',
  dnsEndpoint:
    'nothing to do, external-dns creates the record from `dnsendpoint.yaml`. It does not touch records that it did not create: remove an older one first.',
};

/** Where each Ingress gets an address of its own, the record is known when the Ingress shows it. */
function describeLater(task: DnsTask): string {
  const names = task.hostnames.map(code).join(', ');
  return `${dnsOwnerOf(
    task,
  )} creates, after the merge: an A record for ${names}, with the address that its Ingress then shows. The card names it.`;
}

function describeTask(task: DnsTask): string {
  const { maker, hostnames, records } = task;
  if (maker !== 'dnsOwner') {
    return `${hostnames.map(code).join(', ')}: ${madeWithoutUs[maker]}`;
  }
  return records.length > 0
    ? `${dnsOwnerOf(
        task,
      )} creates, preferably before the merge:\n\n${recordsTable(records)}`
    : describeLater(task);
}

/** A changed target is in no file, so the records are printed to be compared and not called right. */
function describePresent(tasks: readonly DnsTask[]): string[] {
  const lines = tasks
    .filter(({ maker }) => maker === 'dnsOwner')
    .flatMap(({ records }) => records.map(record => record.zoneFileLine));
  return lines.length > 0
    ? [`Existing addresses still need these records:\n\n${block(lines)}`]
    : [];
}

/**
 * The DNS records a request needs and who makes them, as Markdown.
 *
 * @param tasks - for hostnames that are new
 * @param present - for hostnames that the files held before
 */
export function describeDns(
  tasks: readonly DnsTask[],
  present: readonly DnsTask[],
): string {
  return [...tasks.map(describeTask), ...describePresent(present)].join('\n\n');
}

const removedWithoutUs: Readonly<
  Record<Exclude<DnsMaker, 'dnsOwner'>, string>
> = {
  automation:
    'the platform’s automation created the record; check that it is gone.',
  externalDns:
    'external-dns removes the record with the route if it runs with `--policy=sync`; otherwise the record stays and must be removed by hand.',
  dnsEndpoint:
    'external-dns removes the record with `dnsendpoint.yaml` if it runs with `--policy=sync`; otherwise the record stays and must be removed by hand.',
};

function describeRemovalTask(task: DnsTask): string {
  const { maker, hostnames, records } = task;
  const names = hostnames.map(code).join(', ');
  if (maker !== 'dnsOwner') {
    return `${names}: ${removedWithoutUs[maker]}`;
  }
  const removes = `${dnsOwnerOf(task)} removes, before the merge:`;
  return records.length > 0
    ? `${removes}\n\n${recordsTable(records)}`
    : `${removes} the address records of ${names}.`;
}

const danger =
  'While the hostname resolves to the platform and is not served there, someone else may request it and receive its visitors.';

/** Why the DNS records must go first, which they are and who removes them, as Markdown; empty where there are none. */
export function describeDnsFirst(tasks: readonly DnsTask[]): string {
  return tasks.length > 0
    ? [danger, ...tasks.map(describeRemovalTask)].join('\n\n')
    : '';
}
