import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { meaningOf } from '../vocabulary/KnownMessage';
import { issuerStateMessages } from './messages/issuerStateMessages';
import {
  isIssuerAwaited,
  readinessOf,
  signerComplaint,
  signerFault,
} from './signerComplaint';
import { unready } from './signerFinder';
import { ownerOfIssuer, signerParams } from './signerParams';

/** Its controller has not looked at the issuer, or not since it was changed. */
const issuerNotChecked = (facts: Facts) => {
  const { issuer, certificate, seen } = facts;
  if (
    !issuer ||
    !certificate ||
    !isIssuerAwaited(facts) ||
    readinessOf(facts)
  ) {
    return undefined;
  }
  const isNew = issuer.conditions.length === 0;
  return {
    params: { issuerKind: issuer.kind, issuer: issuer.name },
    evidence: [
      objectEvidence(
        issuer,
        'status.conditions',
        issuer.conditions.map(({ type }) => type).join(', '),
        seen.issuers,
      ),
    ],
    ...(isNew && { since: issuer.creationTimestamp }),
  };
};

/** What is known is only that: whatever says why has its own reason. */
const issuerNotReady = (facts: Facts) => {
  const complaint = signerComplaint(facts);
  if (!complaint || signerFault(facts)) {
    return undefined;
  }
  const isSaidOfUnread =
    complaint.of !== 'issuer' &&
    !facts.issuer &&
    meaningOf(issuerStateMessages, complaint.text) === 'IssuerNotReady';
  return complaint.of === 'issuer' || isSaidOfUnread
    ? {
        params: signerParams(facts, complaint),
        evidence: [complaint.evidence],
        actor: ownerOfIssuer(facts),
      }
    : undefined;
};

/** That an issuer is not ready, where nothing more is known. */
export const issuerReasons = {
  IssuerNotChecked: defineReason({
    ...unready,
    progress: 'issuing',
    title: 'No controller has checked the issuer',
    explanation:
      'The {issuerKind} {issuer} has no status for its current settings, so that nothing signs for it.',
    fix: [
      'Platform team: check that the controller of the {issuerKind} is running, and search its log for {issuer}.',
    ],
    needs: ['certificates', 'issuers'],
    find: issuerNotChecked,
  }),
  IssuerNotReady: defineReason({
    ...unready,
    title: 'The issuer is not ready',
    explanation:
      'The {issuerKind} {issuer} cannot issue certificates: {message}',
    fix: [
      'Platform team: correct the issuer; waiting requests then continue automatically.',
    ],
    find: issuerNotReady,
  }),
};
