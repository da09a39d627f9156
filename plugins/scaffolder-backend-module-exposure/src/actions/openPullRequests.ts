import type { PullRequestLink } from '@exposure/backstage-plugin-exposure-common';

/** Whose request is in the files already, or is not wanted any more. A state that nobody here knows counts as open. */
const endedStates = ['merged', 'closed'];

const longestUrl = 300;

/** What Markdown, a terminal or a reader could take for something else than a part of the address. */
const unsafe = /[^\w:/?#@$&+,;=.~%-]/g;

const escaped = (character: string) =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * The address of a page as it may be shown.
 *
 * @returns `undefined` where it is none of the web, or pretends to be another one
 */
export function shownUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return undefined;
  }
  if (url.username !== '' || url.password !== '') {
    return undefined;
  }
  const shown = url.href.replace(unsafe, escaped);
  return shown.length > longestUrl ? undefined : shown;
}

/** The open ones among pull requests. */
export function openAmong<T extends PullRequestLink>(
  pullRequests: readonly T[],
): T[] {
  return pullRequests.filter(({ state }) => !endedStates.includes(state));
}

/**
 * The open ones among pull requests, as a part of a sentence.
 *
 * @returns `undefined` where none is open
 */
export function openPullRequests(
  pullRequests: readonly PullRequestLink[],
): string | undefined {
  const open = openAmong(pullRequests);
  if (open.length === 0) {
    return undefined;
  }
  const urls = open.flatMap(({ url }) => shownUrl(url) ?? []);
  return ['pull request', urls.slice(0, 3).join(' and ')]
    .filter(Boolean)
    .join(' ');
}
