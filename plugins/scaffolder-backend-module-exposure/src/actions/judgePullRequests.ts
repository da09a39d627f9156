import { printable } from '@exposure/backstage-plugin-exposure-common';
import type {
  NeighbourVerdict,
  Refusal,
  Warning,
} from '@exposure/backstage-plugin-exposure-common';
import type { SeenPullRequests } from '../caller/ExposureBackend';
import { openPullRequests } from './openPullRequests';

/** The wishes that read the files which are merged. */
export interface KeepWish {
  keep?: boolean;
  redirectOldHostnames?: boolean;
}

/** The field of the wish; `undefined` where a request asks for everything itself. */
export function keepField(asked: KeepWish): keyof KeepWish | undefined {
  if (asked.keep) return 'keep';
  return asked.redirectOldHostnames ? 'redirectOldHostnames' : undefined;
}

function notRead(because: string, consequence: string): Warning {
  return {
    id: 'PullRequestsNotRead',
    message: `Nobody has looked whether another pull request of this exposure is open (${printable(
      because,
      300,
    )}). ${consequence}`,
  };
}

/**
 * A change is made of the files that are merged, and its branch is that of the pull request: what an open one asks for
 * would be gone with nobody told.
 */
export function judgeChange(
  field: keyof KeepWish,
  { pullRequests, notRead: because }: SeenPullRequests,
): NeighbourVerdict {
  const open = openPullRequests(pullRequests);
  const refusal: Refusal = {
    field,
    rule: 'PullRequestOpen',
    message: `${field} reads the files that are merged, and the ${open} is still open: what it asks for would be lost. Merge or close it first, or ask for everything without ${field}.`,
  };
  return {
    refusals: open === undefined ? [] : [refusal],
    warnings:
      because === undefined
        ? []
        : [notRead(because, 'What it asks for would be lost.')],
  };
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
  if (open === undefined) return [];
  const message = changed
    ? `The ${open} is open for the same address. A publish step that updates its branch makes it this removal; else close it, for merged later it would bring the address back.`
    : `The ${open} is open for the same address, of which nothing is merged yet. Close it: merged later, it would bring the address.`;
  return [{ id: 'PullRequestOpen', message }];
}
