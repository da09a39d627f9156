import { printable } from '@exposure/backstage-plugin-exposure-common';
import type {
  NeighbourVerdict,
  Refusal,
  RequestDraft,
  RequestWishes,
  Warning,
} from '@exposure/backstage-plugin-exposure-common';
import type { SeenPullRequests } from '../caller/ExposureBackend';
import { openAmong, openPullRequests } from './openPullRequests';

/** What a request asks of the files, and the hostnames that it names. */
type Asked = Pick<RequestDraft, 'wishes' | 'asked'>;

/** The field of the wish; `undefined` where a request asks for everything itself. */
function keepField({ wishes }: Asked): keyof RequestWishes | undefined {
  if (wishes.keep) {
    return 'keep';
  }
  if (wishes.add) {
    return 'add';
  }
  return wishes.redirectOldHostnames ? 'redirectOldHostnames' : undefined;
}

function notRead(because: string, consequence: string): Warning {
  return {
    id: 'PullRequestsNotRead',
    message: `Not checked whether another pull request of this exposure is open (${printable(
      because,
      300,
    )}). ${consequence}`,
  };
}

/**
 * A change is made of the files that are merged, and its branch is that of the pull request: what an open one asks for
 * would be gone with nobody told.
 */
function judgeChange(
  field: keyof RequestWishes,
  { pullRequests, notRead: because }: SeenPullRequests,
): NeighbourVerdict {
  const open = openPullRequests(pullRequests);
  const refusal: Refusal = {
    field,
    rule: 'PullRequestOpen',
    message: `${field} reads the merged files, and the ${open} is still open: what it asks for would be lost. Merge or close it first, or request everything without ${field}.`,
  };
  return {
    refusals: open === undefined ? [] : [refusal],
    warnings:
      because === undefined
        ? []
        : [notRead(because, 'What it asks for would be lost.')],
  };
}

/** Hostnames of open pull requests that a request does not name itself. */
function unnamed(
  { asked: { hostnames = [], redirects = [] } }: Asked,
  { pullRequests }: SeenPullRequests,
): string[] {
  const named = [...hostnames, ...redirects];
  const about = openAmong(pullRequests).flatMap(one => one.hostnames);
  return [...new Set(about)].filter(hostname => !named.includes(hostname));
}

/**
 * Judges by the pull requests that are open. Whoever names again all that one of them is about writes it anew: so a mistake
 * can be mended before the review.
 */
export function judgeOpen(
  asked: Asked,
  seen: SeenPullRequests,
): NeighbourVerdict {
  const field = keepField(asked);
  const lost = unnamed(asked, seen);
  const isRepeated =
    field === 'add' && lost.length === 0 && seen.notRead === undefined;
  if (field && !isRepeated) {
    return judgeChange(field, seen);
  }
  const open = openPullRequests(seen.pullRequests);
  if (open === undefined || lost.length === 0) {
    return { refusals: [], warnings: [] };
  }
  const names = lost.map(name => printable(name, 300)).join(', ');
  const message = `The ${open} is open and also concerns ${names}. This request goes to its branch, so what it asks for there is lost. To keep it, name it here too.`;
  return { refusals: [], warnings: [{ id: 'PullRequestOpen', message }] };
}

/** What a removal does not reach: a pull request that may yet bring the address back. */
export function removalWarnings(
  changed: boolean,
  { pullRequests, notRead: because }: SeenPullRequests,
): Warning[] {
  if (because !== undefined) {
    return [notRead(because, 'Merged later, it would bring the address back.')];
  }
  const open = openPullRequests(pullRequests);
  if (open === undefined) {
    return [];
  }
  const message = changed
    ? `The ${open} is open for the same address. A publish step that updates its branch turns it into this removal; otherwise close it, because merged later it would bring the address back.`
    : `The ${open} is open for the same address, of which nothing is merged yet. Close it: merged later, it would bring the address.`;
  return [{ id: 'PullRequestOpen', message }];
}
