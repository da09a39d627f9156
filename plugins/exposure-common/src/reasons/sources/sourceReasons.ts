import type { UnknownBecause } from '../../observation/Observed';
import type { Check, CheckEntry } from '../Check';
import { essentialParts } from '../facts/essentialParts';
import { unaskedQuestions } from '../facts/dns/unasked';
import type { Facts } from '../facts/Facts';
import { becauseWords } from '../obstacle';

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
            because: observed.message ?? becauseWords[observed.because],
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

function unknownBecause(...because: UnknownBecause[]): Check {
  return facts => {
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

const sourceStale: Check = facts => {
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
        because: becauseWords[first.because],
      },
      evidence: [],
    }
  );
};

/** What could not be seen. These read ignorance itself, so they need nothing. */
export const sourceChecks: readonly CheckEntry[] = [
  {
    reason: 'ClusterUnreachable',
    needs: [],
    find: unknownBecause('unreachable'),
  },
  { reason: 'ClusterForbidden', needs: [], find: unknownBecause('forbidden') },
  { reason: 'KindAbsent', needs: [], find: unknownBecause('absent') },
  {
    reason: 'NotRead',
    needs: [],
    find: unknownBecause('notRead', 'tooLarge', 'malformed', 'notConfigured'),
  },
  { reason: 'SourceStale', needs: [], find: sourceStale },
];
