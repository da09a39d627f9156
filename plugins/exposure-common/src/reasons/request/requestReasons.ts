import type { PullRequestObservation } from '../../observation/pullRequests/PullRequestObservation';
import { defineReason } from '../defineReason';
import { isKnownGone } from '../facts/dns/publishedRight';
import { quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { hasObjects, mergedRequest } from '../facts/Facts';
import { isEveryKindRead } from '../route/otherRoutes/unreadKinds';

function pullRequestOf(facts: Facts): PullRequestObservation | undefined {
  const { pullRequest } = facts.seen;
  return pullRequest.known ? pullRequest.value : undefined;
}

const endOf = (pull: PullRequestObservation) => pull.endedAt ?? pull.updatedAt;

function violationOf(facts: Facts, pull: PullRequestObservation) {
  return {
    params: {
      pullRequest: quoted(pull.title),
      mergedAt: endOf(pull),
      hostname: facts.hostname,
      environment: facts.seen.environment.title,
    },
    evidence: [
      { object: pull.url, text: pull.state, observedAt: pull.updatedAt },
    ],
  };
}

/** A check on the pull request alone. */
function inState(holds: (pull: PullRequestObservation) => boolean) {
  return (facts: Facts) => {
    const pull = pullRequestOf(facts);
    return pull && holds(pull) ? violationOf(facts, pull) : undefined;
  };
}

const dnsRecordLeftBehind = (facts: Facts) => {
  const pull = pullRequestOf(facts);
  if (
    pull?.state !== 'merged' ||
    !pull.removes ||
    hasObjects(facts) ||
    facts.dns.verdict !== 'ok'
  ) {
    return undefined;
  }
  const violation = violationOf(facts, pull);
  return {
    ...violation,
    params: {
      ...violation.params,
      target: facts.dns.target.name,
      dnsOwner: facts.dnsOwner,
    },
  };
};

/** The removal is complete when the record is known to be gone too. */
function isRemoved(facts: Facts): boolean {
  const pull = pullRequestOf(facts);
  return (
    pull?.state === 'merged' && pull.removes === true && isKnownGone(facts.dns)
  );
}

function missingWords({ seen }: Facts): string {
  return seen.pullRequest.known
    ? 'no Ingress, no HTTPRoute, no Certificate and no open pull request'
    : 'no Ingress, no HTTPRoute and no Certificate; whether a pull request is open is not known';
}

const nothingExposed = (facts: Facts) =>
  hasObjects(facts) || (pullRequestOf(facts) && !isRemoved(facts))
    ? undefined
    : {
        params: {
          hostname: facts.hostname,
          environment: facts.seen.environment.title,
          missing: `${missingWords(facts)}${
            isEveryKindRead(facts)
              ? ''
              : '. Routes of other kinds were not all read'
          }`,
        },
        evidence: [],
      };

/** What the pull request says. */
export const requestReasons = {
  ChangesRequested: defineReason({
    track: 'request',
    value: 'changesRequested',
    severity: 'warning',
    actor: 'you',
    headline: 'byActor',
    title: 'The reviewers request changes',
    explanation:
      'The review of the pull request “{pullRequest}” requests changes.',
    fix: ['Answer the review in the pull request.'],
    needs: ['pullRequest'],
    find: inState(pull => pull.state === 'changesRequested'),
  }),
  PullRequestChecksFailed: defineReason({
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
    needs: ['pullRequest'],
    find: inState(pull => pull.state === 'open' && pull.checksFailed === true),
  }),
  PullRequestDraft: defineReason({
    track: 'request',
    value: 'draft',
    severity: 'warning',
    actor: 'you',
    headline: 'byActor',
    title: 'The pull request is a draft',
    explanation:
      'The pull request “{pullRequest}” is a draft, so it is not reviewed yet.',
    fix: ['Mark it as ready for review.'],
    needs: ['pullRequest'],
    find: inState(pull => pull.state === 'draft'),
  }),
  WaitingForReview: defineReason({
    track: 'request',
    value: 'inReview',
    severity: 'info',
    actor: 'reviewer',
    headline: 'inReview',
    title: 'Waiting for review',
    explanation:
      'The pull request “{pullRequest}” is open and waiting for its reviewers.',
    fix: [
      'The reviewers approve and merge. Nothing else is needed from you now.',
    ],
    needs: ['pullRequest'],
    find: inState(pull => pull.state === 'open' && !pull.checksFailed),
  }),
  PullRequestMerged: defineReason({
    track: 'request',
    value: 'merged',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'Merged, but not yet in the cluster',
    explanation:
      'The pull request “{pullRequest}” was merged at {mergedAt}, but {environment} has no route for {hostname} yet.',
    fix: [
      'Nothing to do: the deployment tool applies merged files automatically, usually within minutes.',
      'Platform team: check what the deployment tool reports about these files if it takes longer.',
    ],
    needs: ['pullRequest', 'ingresses', 'httpRoutes', 'certificates'],
    find: facts => {
      const pull = mergedRequest(facts);
      return pull && !pull.removes && !hasObjects(facts)
        ? { ...violationOf(facts, pull), since: endOf(pull) }
        : undefined;
    },
  }),
  PullRequestClosed: defineReason({
    track: 'request',
    value: 'closed',
    severity: 'info',
    actor: 'you',
    headline: 'notExposed',
    title: 'The pull request was closed without merging',
    explanation:
      'The pull request “{pullRequest}” was closed, so nothing was exposed.',
    fix: ['Request the address again if you still want it.'],
    needs: ['pullRequest', 'ingresses', 'httpRoutes', 'certificates'],
    find: facts => {
      const pull = pullRequestOf(facts);
      return pull?.state === 'closed' && !hasObjects(facts)
        ? violationOf(facts, pull)
        : undefined;
    },
  }),
  BeingRemoved: defineReason({
    track: 'request',
    value: 'removing',
    severity: 'info',
    actor: 'nobody',
    headline: 'removing',
    headlineWhenServed: 'removing',
    title: 'The address is being removed',
    explanation:
      'The pull request “{pullRequest}”, which removes {hostname}, was merged. Its objects are still in {environment}.',
    fix: ['Nothing to do: the deployment tool removes them.'],
    needs: ['pullRequest'],
    find: facts => {
      const pull = pullRequestOf(facts);
      return pull?.state === 'merged' && pull.removes && hasObjects(facts)
        ? violationOf(facts, pull)
        : undefined;
    },
  }),
  DnsRecordLeftBehind: defineReason({
    track: 'request',
    value: 'removing',
    severity: 'warning',
    actor: 'dnsOwner',
    headline: 'removing',
    title: 'The DNS record still points here',
    explanation:
      '{hostname} has no route in {environment}, but its DNS record still points to {target}. Another team on the platform could claim the hostname.',
    fix: ['{dnsOwner}: remove the DNS record of {hostname}.'],
    needs: ['pullRequest', 'dns', 'ingresses', 'httpRoutes', 'certificates'],
    find: dnsRecordLeftBehind,
  }),
  NothingExposed: defineReason({
    track: 'request',
    severity: 'info',
    actor: 'you',
    headline: 'notExposed',
    headlineWhenServed: 'notExposed',
    title: 'Nothing is exposed at this address',
    explanation:
      'Nothing exposes {hostname} in {environment}: there is {missing}.',
    fix: ['Add a web address on the component’s page if it should have one.'],
    needs: ['ingresses', 'httpRoutes', 'certificates'],
    find: nothingExposed,
  }),
};
