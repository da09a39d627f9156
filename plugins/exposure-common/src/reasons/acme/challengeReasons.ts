import { defineReason } from '../defineReason';
import { openChallenge } from './challengesOf';
import { challengeViolation, startOf } from './challengeViolation';
import { notPresented } from './presentationOf';
import { unpresented } from './presentFault';
import { blindWaitEnd, waitingBlindly } from './selfCheck/blindWait';
import { waitsFor } from './selfCheckFault';

/** The proof of control could not be set up, for a cause that is not known. */
export const presentationReasons = {
  ChallengePresentFailed: defineReason({
    track: 'certificate',
    value: 'validating',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    title: 'The challenge cannot be presented',
    explanation:
      'cert-manager cannot present the {type} challenge for {hostname} through {way}: {message}',
    fix: [
      '{issuerOwner}: compare the configuration of the solver in {issuer} with the answer: missing or wrong values, and the version of what reads them.',
      'Platform team: read the message, the events of the Challenge {challenge} and cert-manager’s log, and correct what they name; cert-manager retries automatically.',
    ],
    among: 'issuanceFaults',
    needs: ['certificates', 'challenges'],
    find: notPresented('ChallengePresentFailed'),
  }),
};

/** States of a challenge that cert-manager has not begun to prove. */
const notStarted: readonly string[] = ['', 'pending'];

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
      'cert-manager has not started the Challenge {challenge}. It starts within seconds unless too many others are under way, or another one for the same hostname is open.',
    fix: [
      'Platform team: check that cert-manager is running, and search its log for {challenge}.',
      'Platform team: check the open Challenges of all namespaces for another one of {hostname}, and their number against --max-concurrent-challenges.',
    ],
    among: 'certificateFaults',
    explainedBy: ['dnsFaults'],
    needs: ['certificates', 'challenges'],
    find: facts => {
      const challenge = openChallenge(facts);
      return challenge &&
        !challenge.processing &&
        notStarted.includes(challenge.state ?? '')
        ? {
            ...challengeViolation(facts, challenge),
            since: challenge.creationTimestamp,
          }
        : undefined;
    },
  }),
  ChallengeWaitsBlindly: defineReason({
    track: 'certificate',
    value: 'validating',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    progress: 'validating',
    title: 'cert-manager waits before validation',
    explanation:
      'The issuer’s solver has waitInsteadOfSelfCheck: cert-manager presented the {type} challenge of {hostname} at {presentedAt} and waits until {end} before validation.',
    fix: [
      'Wait until {end}: cert-manager then asks the certificate authority to validate.',
      '{issuerOwner}: set a shorter waitInsteadOfSelfCheck in the issuer’s solver, if {wait} is too long.',
      'Platform team: check cert-manager’s log for the Challenge {challenge} if nothing follows.',
    ],
    among: 'certificateFaults',
    explainedBy: ['dnsFaults', 'issuanceFaults'],
    needs: ['certificates', 'challenges'],
    find: waitingBlindly,
  }),
  ProvingControl: defineReason({
    track: 'certificate',
    value: 'validating',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    progress: 'validating',
    title: 'The hostname is being validated',
    explanation:
      'cert-manager and the certificate authority are validating {hostname} ({type}), which usually takes less than a minute: {state}.',
    fix: [
      'Platform team: check the Challenge {challenge} and cert-manager’s log if it takes longer than ten minutes.',
    ],
    among: 'certificateFaults',
    explainedBy: ['dnsFaults', 'issuanceFaults'],
    needs: ['certificates', 'challenges'],
    find: facts => {
      const challenge = openChallenge(facts);
      const isUnderWay =
        challenge?.processing &&
        !waitsFor(challenge, facts) &&
        !blindWaitEnd(challenge) &&
        !unpresented(facts);
      return isUnderWay
        ? {
            ...challengeViolation(facts, challenge),
            since: startOf(challenge),
          }
        : undefined;
    },
  }),
};
