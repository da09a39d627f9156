import type { PullRequestObservation } from '../../observation/PullRequestObservation';
import type { Check, Violation } from '../Check';
import type { Facts } from '../facts/Facts';
import { hasObjects, mergedRequest } from '../facts/Facts';
import { quoted } from '../facts/evidence';

function pullRequestOf(facts: Facts): PullRequestObservation | undefined {
  const { pullRequest } = facts.seen;
  return pullRequest.known ? pullRequest.value : undefined;
}

const endOf = (pull: PullRequestObservation) => pull.endedAt ?? pull.updatedAt;

function violationOf(facts: Facts, pull: PullRequestObservation): Violation {
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
function inState(holds: (pull: PullRequestObservation) => boolean): Check {
  return facts => {
    const pull = pullRequestOf(facts);
    return pull && holds(pull) ? violationOf(facts, pull) : undefined;
  };
}

export const changesRequested = inState(
  pull => pull.state === 'changesRequested',
);

export const pullRequestChecksFailed = inState(
  pull => pull.state === 'open' && pull.checksFailed === true,
);

export const pullRequestDraft = inState(pull => pull.state === 'draft');

export const waitingForReview = inState(
  pull => pull.state === 'open' && !pull.checksFailed,
);

export const pullRequestMerged: Check = facts => {
  const pull = mergedRequest(facts);
  return pull && !pull.removes && !hasObjects(facts)
    ? { ...violationOf(facts, pull), since: endOf(pull) }
    : undefined;
};

export const pullRequestClosed: Check = facts => {
  const pull = pullRequestOf(facts);
  return pull?.state === 'closed' && !hasObjects(facts)
    ? violationOf(facts, pull)
    : undefined;
};

export const beingRemoved: Check = facts => {
  const pull = pullRequestOf(facts);
  return pull?.state === 'merged' && pull.removes && hasObjects(facts)
    ? violationOf(facts, pull)
    : undefined;
};

export const dnsRecordLeftBehind: Check = facts => {
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
    pull?.state === 'merged' &&
    pull.removes === true &&
    facts.dns.verdict !== 'ok' &&
    facts.dns.verdict !== 'unknown'
  );
}

export const nothingExposed: Check = facts =>
  hasObjects(facts) || (pullRequestOf(facts) && !isRemoved(facts))
    ? undefined
    : {
        params: {
          hostname: facts.hostname,
          environment: facts.seen.environment.title,
          missing: facts.seen.pullRequest.known
            ? 'no Ingress, no HTTPRoute, no Certificate and no open pull request'
            : 'no Ingress, no HTTPRoute and no Certificate; whether a pull request is open is not known',
        },
        evidence: [],
      };
