import type { ChallengeObject } from '../../../kubernetes';
import { defineReason } from '../../defineReason';
import { quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { issuerOwner } from '../../facts/issuerOwner';
import { challengeViolation } from '../challengeViolation';
import { failed, failedChallengeReason } from '../failedChallengeReasons';
import { ignoredAliasOf } from '../providers/challengeAlias';
import { zoneFaults } from '../zoneFaults';

/** What is the certificate authority's to find wrong where the TXT record is not at the end of the CNAME. */
const faultsOfRecord: readonly string[] = [
  'ChallengeInvalidTxt',
  'ChallengeInvalidOldTxt',
  'ChallengeInvalidTxtLookup',
  'ChallengeInvalid',
];

/** Whether the challenge has ended, and its record may be why: one that has expired was never found to be in place. */
function hasEnded({ state, type, reason = '' }: ChallengeObject, facts: Facts) {
  const isOver =
    state === 'expired' ||
    (state !== 'invalid' &&
      ['invalid', 'expired'].includes(facts.order?.state ?? ''));
  return (
    isOver ||
    (state === 'invalid' &&
      faultsOfRecord.includes(failedChallengeReason(type, reason, false)))
  );
}

/** A CNAME that the solver does not follow is seen after the challenge has ended as well as before. */
const aliasNotFollowed = (facts: Facts) => {
  const { challenge } = facts;
  const alias = challenge && ignoredAliasOf(challenge, facts);
  if (!challenge || !alias || !hasEnded(challenge, facts)) {
    return undefined;
  }
  const violation = challengeViolation(facts, challenge);
  const { kind, name } = challenge.issuerRef;
  return {
    ...violation,
    params: {
      ...violation.params,
      alias: quoted(alias),
      issuer: `${quoted(kind)} ${quoted(name)}`,
    },
    actor: issuerOwner(facts, challenge).actor,
    lasts: true,
  };
};

/** Why a challenge failed that a CNAME should have led elsewhere. */
export const failedAliasReasons = {
  ChallengeAliasNotFollowed: defineReason({
    ...failed,
    headline: 'byActor',
    actor: 'platform',
    title: 'The challenge’s CNAME was not followed',
    explanation:
      '{proofName} is a CNAME to {alias}, where the certificate authority looks for the TXT record. {issuer} does not follow it (cnameStrategy None), so each attempt fails: {message}',
    fix: [
      '{issuerOwner}: set cnameStrategy: Follow in the DNS-01 solver of {issuer}, with credentials for the zone of {alias}.',
      '{dnsOwner}: check what the CNAME of {proofName} is for; the TXT record cannot exist beside it.',
    ],
    explainedBy: [...zoneFaults],
    find: aliasNotFollowed,
  }),
};
