import { PullRequestLink } from '@exposure/backstage-plugin-exposure-common';
import { Translate } from '../translation/exposureTranslationRef';

const states = [
  'draft',
  'open',
  'changesRequested',
  'merged',
  'closed',
] as const;

/**
 * The pull request by its number, where its address ends in one, and what became of it.
 * @internal
 */
export function pullRequestText(link: PullRequestLink, t: Translate): string {
  const number = /\/(\d{1,9})\/?$/.exec(link.url)?.[1];
  const known = states.find(state => state === link.state);
  return t('drawer.pullRequest', {
    name: number ? `#${number}` : link.title,
    state: known ? t(`pullRequest.${known}`) : link.state,
  });
}
