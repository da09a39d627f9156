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
    title: 'The proof of control cannot be set up',
    explanation:
      'cert-manager cannot present the {type} challenge for {hostname}: {message}',
    fix: [
      'Platform team: for HTTP-01, an admission policy or a quota may refuse the solver; exempt the label acme.cert-manager.io/http01-solver.',
      'Platform team: for DNS-01, check the issuer’s access to the DNS provider.',
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
    title: 'The check waits for its turn',
    explanation:
      'The Challenge {challenge} is not being worked on yet: others run first, or another one for the same name is still open.',
    fix: [
      'Platform team: look for an older Challenge for {hostname} and delete its Order.',
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
    title: 'Proving that you control the name',
    explanation:
      'The certificate authority is checking {hostname} ({type}): {state}.',
    fix: [
      'Nothing to do: this usually takes under a minute.',
      'If it lasts, the platform team looks at the Challenge {challenge}.',
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
