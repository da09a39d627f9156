import type { UnknownBecause } from '../../observation/Observed';
import { causeWords } from '../../observation/Obstacle';
import { defineReason } from '../defineReason';
import { unaskedQuestions } from '../facts/dns/unasked';
import { essentialParts } from '../facts/essentialParts';
import type { Facts } from '../facts/Facts';

interface UnknownPart {
  kinds: string;
  since: string;
  /** In words. */
  because: string;
}

function unknownParts(
  facts: Facts,
  because: readonly UnknownBecause[],
): UnknownPart[] {
  return essentialParts(facts).flatMap(({ part, kinds }) => {
    const observed = facts.seen[part];
    return !observed.known && because.includes(observed.because)
      ? [
          {
            kinds,
            since: observed.since,
            because: observed.message ?? causeWords[observed.because],
          },
        ]
      : [];
  });
}

/** Recorded answers can lack the one that matters; the portal asks every question. */
function unaskedParts({ dns, seen }: Facts): UnknownPart[] {
  return unaskedQuestions(dns).flatMap(question =>
    seen.dns.known
      ? [{ kinds: `DNS ${question}`, since: seen.dns.at, because: 'not asked' }]
      : [],
  );
}

function unknownBecause(...because: UnknownBecause[]) {
  return (facts: Facts) => {
    const parts = [
      ...unknownParts(facts, because),
      ...(because.includes('notRead') ? unaskedParts(facts) : []),
    ];
    const [first] = parts;
    return (
      first && {
        params: {
          cluster: facts.seen.cluster,
          kinds: parts.map(({ kinds }) => kinds).join(', '),
          since: first.since,
          because: [...new Set(parts.map(({ because: why }) => why))].join(
            ', ',
          ),
        },
        evidence: [],
      }
    );
  };
}

const sourceStale = (facts: Facts) => {
  const stale = essentialParts(facts).flatMap(({ part }) => {
    const observed = facts.seen[part];
    return observed.known && observed.stale ? [observed.stale] : [];
  });
  const [first] = [...stale].sort((a, b) => (a.since < b.since ? -1 : 1));
  return (
    first && {
      params: {
        cluster: facts.seen.cluster,
        since: first.since,
        because: causeWords[first.because],
      },
      evidence: [],
    }
  );
};

/** What could not be seen, first what hides the most. These read ignorance itself, so they need nothing. */
export const sourceReasons = {
  ClusterUnreachable: defineReason({
    track: 'route',
    severity: 'info',
    actor: 'platform',
    title: 'The cluster is unreachable',
    explanation: 'The cluster {cluster} has not responded since {since}.',
    fix: [
      'Platform team: check the connection from the portal to the cluster {cluster}.',
    ],
    couldNotLook: 'source',
    needs: [],
    find: unknownBecause('unreachable'),
  }),
  ClusterForbidden: defineReason({
    track: 'route',
    severity: 'info',
    actor: 'platform',
    title: 'The portal has no read access',
    explanation:
      'The cluster {cluster} does not allow the portal to list and watch: {kinds}.',
    fix: [
      'Platform team: bind the documented ClusterRole to the portal’s account in {cluster}.',
    ],
    couldNotLook: 'source',
    needs: [],
    find: unknownBecause('forbidden'),
  }),
  KindAbsent: defineReason({
    track: 'certificate',
    severity: 'info',
    actor: 'platform',
    title: 'A required kind is not installed',
    explanation: 'Not installed in the cluster {cluster}: {kinds}.',
    fix: [
      'Platform team: install what is missing, or correct the environment’s configuration.',
    ],
    couldNotLook: 'source',
    needs: [],
    find: unknownBecause('absent'),
  }),
  NotRead: defineReason({
    track: 'route',
    severity: 'info',
    actor: 'nobody',
    title: 'Some sources were not read',
    explanation: 'Not read: {kinds} ({because}).',
    fix: [
      'Nothing to do: the portal reads what is missing automatically.',
      'Pass the missing file to exposure explain if you use the command line.',
    ],
    couldNotLook: 'source',
    needs: [],
    find: unknownBecause('notRead', 'tooLarge', 'malformed', 'notConfigured'),
  }),
  SourceStale: defineReason({
    track: 'route',
    severity: 'info',
    actor: 'platform',
    title: 'This status is out of date',
    explanation:
      'The cluster {cluster} has not been readable since {since} ({because}). What is shown was read earlier.',
    fix: [
      'Platform team: check the connection from the portal to the cluster {cluster}.',
    ],
    needs: [],
    find: sourceStale,
  }),
};
