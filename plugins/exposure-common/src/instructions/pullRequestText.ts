import type { PlannedFile } from '../manifests/landing/PlannedFile';
import type { PlacedRequest } from '../request/PlacedRequest';
import type { Warning } from '../input/Refusal';
import { describeDns, describeDnsFirst } from './describeDns';
import { describeDnsDetails } from './describeDnsDetails';
import { describeExposure } from './describeExposure';
import { describeLogin } from './describeLogin';
import { dnsTasks } from './dnsTasks';
import type { DnsTask } from './dnsTasks';
import { bullets, code, warningList } from './markdown';
import { pullRequestBody } from './pullRequestBody';
import type { BodySection, PullRequestBody } from './pullRequestBody';
import { markerOf } from './pullRequestMarker';
import { writingTitle } from './subject';
import { rollBack, whoDoesWhat } from './whoDoesWhat';

/**
 * The words of a pull request.
 * @public
 */
export interface PullRequestText extends PullRequestBody {
  /** One line. */
  title: string;
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
  /** A-labels that the files served until now and that are not asked for any more. */
  dropped: readonly string[];
  /** A-labels that the files held before and hold still: their DNS records were asked for then. */
  present: readonly string[];
  /** A-labels for the title: those that are new, else all. */
  named: readonly string[];
}

/** In the order of the readers' questions; what only some of them need comes last. */
function sectionsOf(
  placed: PlacedRequest,
  { evidence, files, warnings, dropped, present }: PullRequestContent,
  tasks: readonly DnsTask[],
): BodySection[] {
  const { environment, platform } = placed;
  const asked = `Requested on the page of ${code(
    placed.request.entityRef,
  )}. The files follow from that request and the platform's settings.`;
  const obeyed =
    '- Names, zones, access and issuer follow the platform’s rules.';
  const checks = [obeyed, warningList(warnings)].filter(Boolean).join('\n');
  const paths = bullets(
    files.map(({ path, state }) => `${code(path)}: ${state}`),
  );
  const details = describeDnsDetails(tasks, environment);
  const first = describeDnsFirst(dnsTasks(dropped, environment, platform));
  const there = dnsTasks(present, environment, platform);
  const gone = dropped.map(name => `- ${code(name)} is no longer served.`);
  const what = [describeExposure(placed), ...gone].join('\n');
  return [
    { heading: 'First: remove the DNS record', text: first, weight: 2 },
    { heading: 'What', text: what, weight: 1 },
    { heading: 'Why', text: asked, weight: 5 },
    { heading: 'Checks and warnings', text: checks, weight: 4 },
    { heading: 'DNS to do', text: describeDns(tasks, there), weight: 3 },
    { heading: 'Login to set up', text: describeLogin(placed), weight: 3 },
    { heading: 'Who acts next', text: whoDoesWhat(placed, tasks), weight: 2 },
    { heading: 'Files', text: paths, weight: 6 },
    { heading: 'How to roll back', text: rollBack(tasks), weight: 2 },
    { heading: 'For the DNS owner', text: details, weight: 7 },
    { heading: 'Evidence', text: evidence, weight: 8 },
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
  const { named, dropped, present } = content;
  const title = writingTitle({ ...request, hostnames: named }, dropped);
  const hostnames = [...request.hostnames, ...request.redirects].filter(
    name => !present.includes(name),
  );
  const tasks = dnsTasks(hostnames, environment, platform);
  return {
    title,
    ...pullRequestBody(
      sectionsOf(placed, content, tasks),
      markerOf(request, dropped),
    ),
    commitMessage: `${title}\n\nRequested on the page of ${request.entityRef}.\n`,
  };
}
