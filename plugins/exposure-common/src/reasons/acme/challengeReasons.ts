import { defineReason } from '../defineReason';
import { openChallenge } from './challengesOf';
import { challengeViolation, startOf } from './challengeViolation';
import { waitsFor } from './selfCheckReasons';

/** The proof of control could not be set up. */
export const presentationReasons = {
  ChallengePresentFailed: defineReason({
    track: 'certificate',
    value: 'validating',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    title: 'The challenge cannot be presented',
    explanation:
      'cert-manager cannot present the {type} challenge for {hostname}: {message}',
    fix: [
      'Platform team: check whether an admission policy or a quota rejects the HTTP-01 solver, and exempt the label acme.cert-manager.io/http01-solver.',
      'Platform team: check the issuer’s access to the DNS provider if the challenge is DNS-01.',
    ],
    among: 'issuanceFaults',
    needs: ['certificates', 'challenges'],
    find: facts => {
      const challenge = openChallenge(facts);
      const message = challenge?.reason ?? '';
      const failed =
        challenge?.processing &&
        !challenge.presented &&
        message !== '' &&
        !message.startsWith('Waiting for');
      return failed ? challengeViolation(facts, challenge) : undefined;
    },
  }),
};

/** What is under way where cert-manager's own check says nothing. */
export const challengeReasons = {
  ChallengeQueued: defineReason({
    track: 'certificate',
    value: 'validating',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    progress: 'validating',
    title: 'The challenge is queued',
    explanation:
      'cert-manager has not started the Challenge {challenge}: others run first, or another one for the same hostname is still open.',
    fix: [
      'Platform team: look for an older open Challenge for {hostname}; delete its Order if it is stuck.',
    ],
    among: 'certificateFaults',
    explainedBy: ['dnsFaults'],
    needs: ['certificates', 'challenges'],
    find: facts => {
      const challenge = openChallenge(facts);
      return challenge && !challenge.processing && !challenge.state
        ? {
            ...challengeViolation(facts, challenge),
            since: challenge.creationTimestamp,
          }
        : undefined;
    },
  }),
  ProvingControl: defineReason({
    track: 'certificate',
    value: 'validating',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    progress: 'validating',
    title: 'The certificate authority is validating the hostname',
    explanation:
      'The certificate authority is validating {hostname} ({type}): {state}.',
    fix: [
      'Nothing to do: this usually takes less than a minute.',
      'Platform team: check the Challenge {challenge} if it takes longer.',
    ],
    among: 'certificateFaults',
    explainedBy: ['dnsFaults', 'ChallengePresentFailed'],
    needs: ['certificates', 'challenges'],
    find: facts => {
      const challenge = openChallenge(facts);
      return challenge?.processing && !waitsFor(challenge, facts)
        ? {
            ...challengeViolation(facts, challenge),
            since: startOf(challenge),
          }
        : undefined;
    },
  }),
};
