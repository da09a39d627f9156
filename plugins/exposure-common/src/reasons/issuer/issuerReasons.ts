import { defineReason } from '../defineReason';
import { isLong } from '../certificate/stuck/attempts';
import { conditionEvidence, objectEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { issuerOwner } from '../facts/issuerOwner';
import { meaningOf } from '../vocabulary/KnownMessage';
import { issuerStateMessages } from './messages/issuerStateMessages';
import {
  isIssuerAwaited,
  readinessOf,
  signerComplaint,
  signerFault,
} from './signerComplaint';
import { unready } from './signerFinder';
import { signerParams } from './signerParams';

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
  // That it is not ready says no more than the title.
  const said = isSaidOfUnread
    ? `its controller answers the request only with “${complaint.text}”, and the status of the issuer, which names the cause, is not read here`
    : undefined;
  return complaint.of === 'issuer' || isSaidOfUnread
    ? {
        params: {
          ...signerParams(facts, complaint),
          ...(said && { message: quoted(said) }),
        },
        evidence: [complaint.evidence],
        actor: issuerOwner(facts).actor,
      }
    : undefined;
};

/** The certificate in use is good; only its renewal needs the issuer. What has just changed may be corrected in a moment. */
const renewalWithoutIssuer = (facts: Facts, now: Date) => {
  const { certificate, issuer, seen } = facts;
  const ready = readinessOf(facts);
  if (
    !certificate ||
    !issuer ||
    ready?.status !== 'False' ||
    isIssuerAwaited(facts) ||
    certificate.renewalPolicy === 'Disabled' ||
    !isLong(ready.lastTransitionTime, now)
  ) {
    return undefined;
  }
  const owner = issuerOwner(facts);
  return {
    params: {
      certificate: certificate.name,
      issuerKind: issuer.kind,
      issuer: issuer.name,
      issuerOwner: owner.title,
      since: ready.lastTransitionTime ?? '',
      renewalTime: certificate.renewalTime ?? 'an unknown time',
      message: quoted(ready.message) || 'none',
    },
    evidence: [conditionEvidence(issuer, ready, seen.issuers)],
    actor: owner.actor,
  };
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
      'Platform team: read the Ready condition of the {issuerKind} {issuer} and its controller’s log if no cause is named here.',
    ],
    find: issuerNotReady,
  }),
  RenewalWithoutIssuer: defineReason({
    track: 'certificate',
    severity: 'warning',
    actor: 'platform',
    title: 'The issuer cannot renew the certificate',
    explanation:
      'The {issuerKind} {issuer} has not been ready since {since}. The Certificate {certificate} is good; its renewal at {renewalTime} needs the issuer: {message}',
    fix: [
      '{issuerOwner}: correct the {issuerKind} {issuer} before {renewalTime}; the Certificate {certificate} itself needs no change.',
    ],
    needs: ['certificates', 'issuers'],
    find: renewalWithoutIssuer,
  }),
};
