import type { PlannedFile } from '../manifests/planFiles';
import type { ExposurePlace } from '../request/parseExposurePlace';
import { describeDnsRemoval } from './describeDns';
import { messageOf } from './describeDnsDetails';
import { dnsCheckCommands } from './dnsChecks';
import type { DnsTask } from './dnsTasks';
import { block, bullets, code } from './markdown';
import { pullRequestMarker } from './pullRequestMarker';

/** What the words are made of. */
export interface RemovalContent {
  removal: ExposurePlace;
  /** A-labels that the deleted files served. */
  hostnames: readonly string[];
  tasks: readonly DnsTask[];
  files: readonly PlannedFile[];
  /** Seconds that resolvers may keep a record after it is gone. */
  ttl: number;
}

function dnsFirst({ tasks, ttl }: RemovalContent): string[] {
  if (tasks.length === 0) return [];
  const byHand = tasks.filter(({ maker }) => maker === 'dnsOwner');
  const records = tasks.flatMap(task => task.records);
  return [
    '## First: remove the DNS record',
    'As long as the name leads to the platform and nobody serves it there, somebody else may ask for it and answer in its name.',
    describeDnsRemoval(tasks),
    ...(byHand.length > 0 ? ['Text to forward:'] : []),
    ...byHand.map(task => messageOf(task, 'remove')),
    `Resolvers may keep the record for up to ${ttl} seconds after it is gone. To check:`,
    block(dnsCheckCommands(records, 'gone'), 'sh'),
  ];
}

function rollBack(tasks: readonly DnsTask[]): string {
  const record = tasks.some(({ maker }) => maker === 'dnsOwner')
    ? ' and create the DNS record again'
    : '';
  return `Revert this pull request${record}. The certificate is issued anew, which counts towards the limits of the CA.`;
}

/** The Markdown of the pull request that takes exposures away. */
export function removalBody(content: RemovalContent): string {
  const { removal, hostnames, files, tasks } = content;
  return [
    ...dnsFirst(content),
    '## What',
    `Takes the web addresses of ${code(removal.entityRef)} out of ${code(
      removal.environment,
    )}: ${hostnames.map(code).join(', ') || 'none was found'}.`,
    bullets(files.map(file => `${code(file.path)}: ${file.state}`)),
    '## What stays',
    'The Secret with the key and certificate of each hostname: cert-manager leaves it in the namespace unless it runs with `--enable-certificate-owner-ref`. Delete it when nobody needs it.',
    '## How to roll back',
    rollBack(tasks),
    `${pullRequestMarker({
      ...removal,
      hostnames: hostnames.slice(0, 20),
      removes: true,
    })}\n`,
  ].join('\n\n');
}
