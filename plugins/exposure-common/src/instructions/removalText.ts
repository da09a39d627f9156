import type { PlannedFile } from '../manifests/landing/PlannedFile';
import type { ExposurePlace } from '../request/ExposurePlace';
import type { Warning } from '../input/Refusal';
import { describeDnsFirst } from './describeDns';
import { messageOf } from './describeDnsDetails';
import { dnsCheckCommands } from './dnsChecks';
import type { DnsTask } from './dnsTasks';
import { block, bullets, code, warningList } from './markdown';
import { pullRequestBody } from './pullRequestBody';
import type { PullRequestBody } from './pullRequestBody';

/** What the words are made of. */
export interface RemovalContent {
  removal: ExposurePlace;
  /** A-labels that the deleted files served. */
  hostnames: readonly string[];
  tasks: readonly DnsTask[];
  files: readonly PlannedFile[];
  warnings: readonly Warning[];
  /** Whether cert-manager keeps keys and certificates in Secrets there. */
  hasSecrets: boolean;
  /** Whether the component had a login of its own. */
  hadLogin: boolean;
  /** Seconds that resolvers may keep a record after it is gone. */
  ttl: number;
}

function dnsDetails({ tasks, ttl }: RemovalContent): string {
  const records = tasks.flatMap(task => task.records);
  if (records.length === 0) {
    return '';
  }
  const byHand = tasks.filter(
    task => task.maker === 'dnsOwner' && task.records.length > 0,
  );
  return [
    ...(byHand.length > 0 ? ['Text to forward:'] : []),
    ...byHand.map(task => messageOf(task, 'remove')),
    `Resolvers may keep the record for up to ${ttl} seconds after it is gone. To check:`,
    block(dnsCheckCommands(records, 'gone'), 'sh'),
  ].join('\n\n');
}

function whatGoes({ removal, hostnames }: RemovalContent): string {
  return `Removes the web addresses of ${code(removal.entityRef)} from ${code(
    removal.environment,
  )}: ${hostnames.map(code).join(', ') || 'none was found'}.`;
}

const secretStays =
  'The Secret with the key and certificate of each hostname: cert-manager leaves it in the namespace unless it runs with `--enable-certificate-owner-ref`. Delete it when it is no longer needed.';

const loginStays =
  'The Secret with the credentials of the login, which the team created: delete it, and the client at the identity provider, when they are no longer needed.';

function whatStays({ hostnames, hasSecrets, hadLogin }: RemovalContent) {
  return bullets([
    ...(hasSecrets && hostnames.length > 0 ? [secretStays] : []),
    ...(hadLogin ? [loginStays] : []),
  ]);
}

function rollBack({ tasks, hasSecrets }: RemovalContent): string {
  const record = tasks.some(({ maker }) => maker === 'dnsOwner')
    ? ' and create the DNS record again'
    : '';
  const certificate = hasSecrets
    ? ' If the Secret is gone, the certificate is issued again, which counts towards the rate limits of the CA.'
    : '';
  return `Revert this pull request${record}.${certificate}`;
}

/** The description of the pull request that takes exposures away: what must go first comes first. */
export function removalText(content: RemovalContent): PullRequestBody {
  const { removal, hostnames, files, tasks } = content;
  const paths = bullets(
    files.map(({ path, state }) => `${code(path)}: ${state}`),
  );
  return pullRequestBody(
    [
      {
        heading: 'First: remove the DNS record',
        text: describeDnsFirst(tasks),
        weight: 2,
      },
      { heading: 'What', text: whatGoes(content), weight: 1 },
      {
        heading: 'Worth knowing',
        text: warningList(content.warnings),
        weight: 2,
      },
      { heading: 'What stays', text: whatStays(content), weight: 4 },
      { heading: 'Files', text: paths, weight: 5 },
      { heading: 'How to roll back', text: rollBack(content), weight: 3 },
      { heading: 'For the DNS owner', text: dnsDetails(content), weight: 6 },
    ],
    {
      ...removal,
      hostnames: [...hostnames],
      removes: true,
      drops: [],
    },
  );
}
