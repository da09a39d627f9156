import { findZone } from '../hostname/findZone';
import type { PlannedFile } from '../manifests/planFiles';
import type { Zone } from '../request/ExposurePlatform';
import type { PlacedRequest } from '../request/PlacedRequest';
import type { Warning } from '../request/Refusal';
import { dnsRecordsOf } from './dnsRecords';
import { block, bullets, code, prose } from './markdown';
import { markerOf, pullRequestMarker } from './pullRequestMarker';

/**
 * The words of a pull request.
 * @public
 */
export interface PullRequestText {
  /** One line. */
  title: string;
  /** Markdown. */
  body: string;
  /** A subject line, a blank line, and what follows. */
  commitMessage: string;
}

const maxTitle = 100;

/** The first hostname and how many more; the component where that is too long for a title. */
export function subject(
  verb: string,
  names: {
    component: string;
    environment: string;
    hostnames: readonly string[];
  },
): string {
  const [first, ...more] = names.hostnames;
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  const long = `${verb} ${first}${others} in ${names.environment}`;
  return first !== undefined && long.length <= maxTitle
    ? long
    : `${verb} ${names.component} in ${names.environment}`;
}

const accessWords = {
  public: 'everybody',
  allowlist: 'visitors from the allowlist',
  login: 'visitors who sign in',
  internal: 'machines that trust the internal CA',
} as const;

function what(placed: PlacedRequest): string {
  const { request, environment, issuer } = placed;
  const { name, port } = request.service;
  const lines = [
    ...request.hostnames.map(
      hostname =>
        `${code(
          `https://${hostname}${request.path}`,
        )} leads to the Service ${code(name)}, port ${code(
          String(port),
        )}, in the namespace ${code(request.namespace)}.`,
    ),
    ...request.redirects.map(
      hostname =>
        `${code(`https://${hostname}`)} redirects to ${code(
          `https://${request.hostnames[0]}`,
        )}.`,
    ),
    `Environment: ${prose(environment.title)} (${code(environment.id)}).`,
    `Open to: ${accessWords[request.access]}${
      request.access === 'allowlist'
        ? ` (${request.allowlist.map(code).join(', ')})`
        : ''
    }.`,
    `Certificate from ${code(issuer.name)}, one for each hostname.`,
  ];
  return bullets(lines);
}

function zonesOf({ request, platform }: PlacedRequest): Map<Zone, string[]> {
  const byZone = new Map<Zone, string[]>();
  for (const hostname of [...request.hostnames, ...request.redirects]) {
    const zone = findZone(hostname, platform.zones);
    if (zone) byZone.set(zone, [...(byZone.get(zone) ?? []), hostname]);
  }
  return byZone;
}

/** Whether the record comes by itself once the files are applied. */
function isAutomatic(placed: PlacedRequest, zone: Zone): boolean {
  return placed.environment.dns.mode !== 'manual' || zone.dnsOwner.managed;
}

function dnsOfZone(
  placed: PlacedRequest,
  zone: Zone,
  hostnames: readonly string[],
): string {
  const owner = prose(zone.dnsOwner.title);
  if (isAutomatic(placed, zone)) {
    return `${hostnames
      .map(code)
      .join(', ')}: nothing to do, ${owner} has these records made by itself.`;
  }
  const records = hostnames.flatMap(hostname =>
    dnsRecordsOf(hostname, placed.environment, placed.platform),
  );
  const reach = zone.dnsOwner.contact
    ? ` (${code(zone.dnsOwner.contact)})`
    : '';
  const alias = records.some(record => record.type === 'ALIAS')
    ? '\n\nALIAS stands for what the provider calls ALIAS, ANAME or flattened CNAME: a CNAME cannot stand at the apex of a zone.'
    : '';
  return [
    `${owner}${reach} creates, best before the merge:`,
    block(records.map(record => record.zoneFileLine)),
    bullets(
      records.map(
        record =>
          `in a provider's form: name ${code(record.providerName)}, type ${code(
            record.type,
          )}, TTL ${record.ttl}, value ${code(record.value)}`,
      ),
    ) + alias,
  ].join('\n\n');
}

function whoDoesWhat(placed: PlacedRequest): string {
  const zones = [...zonesOf(placed).keys()];
  const dnsOwners = zones
    .filter(zone => !isAutomatic(placed, zone))
    .map(
      zone =>
        `${prose(zone.dnsOwner.title)} creates the DNS record of ${code(
          zone.suffix,
        )}.`,
    );
  return bullets([
    'A reviewer checks the files below and merges.',
    ...dnsOwners,
    `cert-manager then gets the certificate from ${code(
      placed.issuer.name,
    )} and renews it.`,
    'The card "Web addresses" on the component\'s page shows the way from here to live, and who acts next.',
  ]);
}

function rollBack(placed: PlacedRequest): string {
  const manual = [...zonesOf(placed).keys()].some(
    zone => !isAutomatic(placed, zone),
  );
  return manual
    ? 'Remove the DNS record first, then revert this pull request: a name that leads to an address where nobody answers for it can be taken over by others.'
    : 'Revert this pull request.';
}

function changes(files: readonly PlannedFile[]): string {
  return bullets(files.map(file => `${code(file.path)}: ${file.state}`));
}

/**
 * Title, description and commit message of the pull request that writes an exposure. Every value in them passed a
 * closed character set, and nothing in them mentions anybody.
 * @public
 */
export function pullRequestText(
  placed: PlacedRequest,
  files: readonly PlannedFile[],
  warnings: readonly Warning[],
): PullRequestText {
  const { request } = placed;
  const title = subject('Expose', request);
  const sections: [string, string][] = [
    ['What', what(placed)],
    [
      'Why',
      `Asked for on the page of ${code(
        request.entityRef,
      )}. The files follow from that request and the platform's settings.`,
    ],
    [
      'DNS',
      [...zonesOf(placed)]
        .map(([zone, hostnames]) => dnsOfZone(placed, zone, hostnames))
        .join('\n\n'),
    ],
    ['Who does what', whoDoesWhat(placed)],
    ['Worth knowing', bullets(warnings.map(({ message }) => prose(message)))],
    ['Files', changes(files)],
    ['How to roll back', rollBack(placed)],
  ];
  const body = sections
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => `## ${heading}\n\n${text}`)
    .join('\n\n');
  return {
    title,
    body: `${body}\n\n${pullRequestMarker(markerOf(request))}\n`,
    commitMessage: `${title}\n\nAsked for on the page of ${request.entityRef}.\n`,
  };
}
