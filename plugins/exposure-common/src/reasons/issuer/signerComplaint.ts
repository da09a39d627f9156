import type { CertificateRequestObject, Condition } from '../../kubernetes';
import { currentConditions, findCondition } from '../../kubernetes';
import { orderAnswer } from '../acme/order/orderAnswer';
import { isReady } from '../certificate/certificateParams';
import { heldRequest, reusedRequest } from '../certificate/stuck/attempts';
import { conditionEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import type { Evidence } from '../vocabulary/Evidence';
import { meaningOf } from '../vocabulary/KnownMessage';
import { connectionMessages } from './messages/connectionMessages';
import type { SignerFault } from './messages/signerMessages';
import { signerMessages } from './messages/signerMessages';

/** What is said about an issuer that does not sign, and where it stands. */
export interface Complaint {
  /** On one line: the tables of known texts have no line breaks. */
  text: string;
  evidence: Evidence;
  /** Whose words they are. */
  of: 'issuer' | 'request' | 'certificate';
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A certificate that is in use and not due does not care about its issuer. */
export function isIssuerAwaited({ certificate }: Facts): boolean {
  return (
    certificate !== undefined &&
    (!isReady(certificate) ||
      findCondition(certificate.conditions, 'Issuing')?.status === 'True')
  );
}

/** What the issuer's controller says of the issuer as it is now. */
export function readinessOf({ issuer }: Facts): Condition | undefined {
  return (
    issuer &&
    findCondition(
      currentConditions(issuer.conditions, issuer.generation),
      'Ready',
    )
  );
}

function complaintOfIssuer(facts: Facts): Complaint | undefined {
  const { issuer, seen } = facts;
  const ready = readinessOf(facts);
  if (!issuer || !ready || ready.status === 'True' || !isIssuerAwaited(facts)) {
    return undefined;
  }
  return {
    text: onOneLine(`${ready.reason}: ${ready.message}`),
    evidence: conditionEvidence(issuer, ready, seen.issuers),
    of: 'issuer',
  };
}

/** Nothing tries a request again that is final: that the server did not answer it is over, where the issuer is ready now. */
function isOver(request: CertificateRequestObject, facts: Facts): boolean {
  const text = findCondition(request.conditions, 'Ready')?.message ?? '';
  return (
    [reusedRequest(facts), heldRequest(facts)].includes(request) &&
    readinessOf(facts)?.status === 'True' &&
    meaningOf(connectionMessages, onOneLine(text)) !== undefined
  );
}

/** Where there is an order, or its failure is repeated here, the order says more; and a self-signed certificate has no one who could refuse it. */
function complaintOfRequest(facts: Facts): Complaint | undefined {
  const { request, order, issuer, seen } = facts;
  const ready = request && findCondition(request.conditions, 'Ready');
  const isOpen = ['Failed', 'Pending'].includes(ready?.reason ?? '');
  const isOfOrder = order !== undefined || orderAnswer(facts) !== undefined;
  if (
    !request ||
    !ready ||
    !isOpen ||
    isOfOrder ||
    issuer?.selfSigned ||
    isOver(request, facts)
  ) {
    return undefined;
  }
  return {
    text: onOneLine(ready.message),
    evidence: conditionEvidence(request, ready, seen.certificateRequests),
    of: 'request',
  };
}

/** Once a failed request is gone, or where it may not be read, its words are still those of the Certificate. */
function complaintOfCertificate(facts: Facts): Complaint | undefined {
  const { certificate, request, issuer, order, seen } = facts;
  const issuing =
    certificate && findCondition(certificate.conditions, 'Issuing');
  const isOfSigner =
    !issuer?.acme &&
    !issuer?.selfSigned &&
    !/order/i.test(issuing?.message ?? '');
  if (
    !certificate ||
    request ||
    order ||
    !isOfSigner ||
    issuing?.reason !== 'Failed' ||
    issuing.status !== 'False'
  ) {
    return undefined;
  }
  return {
    text: onOneLine(issuing.message),
    evidence: conditionEvidence(certificate, issuing, seen.certificates),
    of: 'certificate',
  };
}

/** The words that tell why no certificate is signed: those of the issuer first. */
export function signerComplaint(facts: Facts): Complaint | undefined {
  return (
    complaintOfIssuer(facts) ??
    complaintOfRequest(facts) ??
    complaintOfCertificate(facts)
  );
}

/** What they mean, where it is known. */
export function signerFault(facts: Facts): SignerFault | undefined {
  const complaint = signerComplaint(facts);
  return complaint && meaningOf<SignerFault>(signerMessages, complaint.text);
}
