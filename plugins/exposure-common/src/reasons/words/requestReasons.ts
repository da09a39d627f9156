import type { ReasonWords } from './ReasonWords';

/** What the pull request says. */
export const requestReasons = {
  NothingExposed: {
    track: 'request',
    severity: 'info',
    actor: 'you',
    headline: 'notExposed',
    headlineWhenServed: 'notExposed',
    title: 'Nothing is exposed at this address',
    explanation:
      '{environment} has nothing for {hostname}: there is {missing}.',
    fix: ['If it should have a web address, add one on the component’s page.'],
  },
  PullRequestDraft: {
    track: 'request',
    value: 'draft',
    severity: 'warning',
    actor: 'you',
    headline: 'byActor',
    title: 'The pull request is a draft',
    explanation:
      'The pull request “{pullRequest}” is a draft, so it is not being reviewed yet.',
    fix: ['Mark it as ready for review.'],
  },
  PullRequestChecksFailed: {
    track: 'request',
    value: 'draft',
    severity: 'warning',
    actor: 'you',
    headline: 'byActor',
    title: 'The checks of the pull request fail',
    explanation: 'The pull request “{pullRequest}” has failing checks.',
    fix: [
      'Open the pull request, read the failing check and push a correction.',
    ],
  },
  ChangesRequested: {
    track: 'request',
    value: 'changesRequested',
    severity: 'warning',
    actor: 'you',
    headline: 'byActor',
    title: 'The reviewers ask for a change',
    explanation:
      'The review of the pull request “{pullRequest}” asks for changes.',
    fix: ['Answer the review in the pull request.'],
  },
  WaitingForReview: {
    track: 'request',
    value: 'inReview',
    severity: 'info',
    actor: 'reviewer',
    headline: 'inReview',
    title: 'Waiting for review',
    explanation:
      'The pull request “{pullRequest}” is open and waits for its reviewers.',
    fix: [
      'The reviewers approve and merge it. Nothing else is needed from you now.',
    ],
  },
  PullRequestMerged: {
    track: 'request',
    value: 'merged',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'Merged, and not yet in the cluster',
    explanation:
      'The pull request “{pullRequest}” was merged at {mergedAt}, and {environment} has no route for {hostname} yet.',
    fix: [
      'The deployment tool applies merged files automatically, usually within minutes.',
      'If it takes longer, the platform team looks at what the deployment tool says about these files.',
    ],
  },
  PullRequestClosed: {
    track: 'request',
    value: 'closed',
    severity: 'info',
    actor: 'you',
    headline: 'notExposed',
    title: 'The pull request was closed without merging',
    explanation:
      'The pull request “{pullRequest}” was closed, so nothing was exposed.',
    fix: ['If the address is still wanted, ask for it again.'],
  },
  BeingRemoved: {
    track: 'request',
    value: 'removing',
    severity: 'info',
    actor: 'nobody',
    headline: 'removing',
    headlineWhenServed: 'removing',
    title: 'The address is being removed',
    explanation:
      'The pull request “{pullRequest}” that removes {hostname} was merged; its objects are still in {environment}.',
    fix: ['Nothing to do: the deployment tool removes them.'],
  },
  DnsRecordLeftBehind: {
    track: 'request',
    value: 'removing',
    severity: 'warning',
    actor: 'dnsOwner',
    headline: 'removing',
    title: 'The DNS record still points here',
    explanation:
      '{hostname} has no route in {environment} any more, but its DNS record still points to {target}. Another team on the platform could take the name over.',
    fix: ['{dnsOwner}: remove the DNS record of {hostname}.'],
  },
} as const satisfies Record<string, ReasonWords>;
