import type { PlannedFile } from '../manifests/planFiles';
import type { PlacedRequest } from '../request/PlacedRequest';
import type { Warning } from '../request/Refusal';
import { describeDns } from './describeDns';
import { describeDnsDetails } from './describeDnsDetails';
import { describeExposure } from './describeExposure';
import { describeLogin } from './describeLogin';
import { dnsTasks } from './dnsTasks';
import type { DnsTask } from './dnsTasks';
import { bullets, code, prose } from './markdown';
import { markerOf, pullRequestMarker } from './pullRequestMarker';
import { subject } from './subject';
import { rollBack, whoDoesWhat } from './whoDoesWhat';

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

/**
 * What was made of a request.
 * @public
 */
export interface PullRequestContent {
  /** From `evidenceOf`. */
  evidence: string;
  files: readonly PlannedFile[];
  warnings: readonly Warning[];
}

/** What a reviewer reads first, in the order of their questions. */
function essentials(
  placed: PlacedRequest,
  { files, warnings }: PullRequestContent,
  tasks: readonly DnsTask[],
): [heading: string, text: string][] {
  const { entityRef } = placed.request;
  return [
    ['What', describeExposure(placed)],
    [
      'Why',
      `Asked for on the page of ${code(
        entityRef,
      )}. The files follow from that request and the platform's settings.`,
    ],
    [
      'Checks and warnings',
      bullets([
        'Names, zones, access and issuer obey the rules of the platform.',
        ...warnings.map(({ message }) => prose(message)),
      ]),
    ],
    ['DNS to do', describeDns(tasks)],
    ['Login to set up', describeLogin(placed)],
    ['Who acts next', whoDoesWhat(placed, tasks)],
    [
      'Files',
      bullets(files.map(({ path, state }) => `${code(path)}: ${state}`)),
    ],
    ['How to roll back', rollBack(tasks)],
  ];
}

/**
 * Title, description and commit message of the pull request that writes an exposure. Every value in them passed a
 * closed character set, and nothing in them mentions anybody. What only some readers need comes last and is not folded:
 * Bitbucket shows HTML as text.
 * @public
 */
export function pullRequestText(
  placed: PlacedRequest,
  content: PullRequestContent,
): PullRequestText {
  const { request, environment, platform } = placed;
  const title = subject('Expose', request);
  const hostnames = [...request.hostnames, ...request.redirects];
  const tasks = dnsTasks(hostnames, environment, platform);
  const body = [
    ...essentials(placed, content, tasks),
    ['For the DNS owner', describeDnsDetails(tasks, environment)],
    ['Evidence', content.evidence],
  ]
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => `## ${heading}\n\n${text}\n\n`)
    .join('');
  return {
    title,
    body: `${body}${pullRequestMarker(markerOf(request))}\n`,
    commitMessage: `${title}\n\nAsked for on the page of ${request.entityRef}.\n`,
  };
}
