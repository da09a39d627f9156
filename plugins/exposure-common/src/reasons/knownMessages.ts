import { orderMessages } from './acme/order/messages/orderMessages';
import { gatewayConditions } from './listeners/gatewayConditions';
import { issuerStateMessages } from './issuer/messages/issuerStateMessages';
import { returnedMessages } from './issuer/messages/returnedMessages';
import { signerMessages } from './issuer/messages/signerMessages';
import { otherCertificateMessages } from './certificate/source/otherCertificateMessages';
import { pendingRequestMessages } from './certificate/stuck/pendingRequestMessages';
import { reissueMessages } from './certificate/stuck/reissues';
import { deadChallengeMessages } from './acme/dead/deadChallengeMessages';
import {
  caaMessages,
  failedHttpMessages,
  failedTxtMessages,
} from './acme/failed/failedChallengeMessages';
import { propagationMessages } from './acme/selfCheck/propagationMessages';
import { selfCheckMessages } from './acme/selfCheck/selfCheckMessages';
import { dnsSolverMessages } from './acme/providers/dnsSolverMessages';
import { solverMessages } from './acme/solver/solverMessages';
import { controllerComplaints } from './route/otherRoutes/controllerComplaints';
import type { KnownMessage } from './vocabulary/KnownMessage';

/** The texts of other programs that one group of reasons is told by. */
export interface MessageTable {
  /** What the texts are about, as a heading. */
  title: string;
  /** Where the texts stand, in a sentence. */
  readFrom: string;
  /** In the order in which they are tried: the first that matches decides. */
  rows: readonly KnownMessage<string>[];
}

/**
 * Every table of known texts: `docs/evidence-corpus.md` lists them, and each example is held to its row. A table that is
 * not named here is not proven.
 */
export const messageTables: readonly MessageTable[] = [
  {
    title: 'Refused orders',
    readFrom:
      '`status.reason` of an Order: what a certificate authority answered, as cert-manager passes it on.',
    rows: orderMessages,
  },
  {
    title: 'Conditions of Gateways and ListenerSets',
    readFrom:
      '`status.conditions` and `status.listeners.conditions` of a Gateway or ListenerSet, as `Reason: message`.',
    rows: gatewayConditions,
  },
  {
    title: 'Issuers that do not sign',
    readFrom:
      'the Ready condition of an Issuer or external issuer (as `reason: message`), or of a CertificateRequest without an Order.',
    rows: signerMessages,
  },
  {
    title: 'Issuers that are missing or not ready',
    readFrom:
      'the Ready condition of a CertificateRequest, for issuers that are not read.',
    rows: issuerStateMessages,
  },
  {
    title: 'Certificates that cert-manager does not take',
    readFrom:
      'the condition `Issuing` of a Certificate, where it is `False`: what is wrong with the certificate that the issuer has signed.',
    rows: returnedMessages,
  },
  {
    title: 'Requests that receive no Order',
    readFrom:
      'the Ready condition of a CertificateRequest with the reason `Pending`: what the Kubernetes API server answered to cert-manager.',
    rows: pendingRequestMessages,
  },
  {
    title: 'Certificates that are issued again',
    readFrom:
      'The condition `Issuing` of a Certificate, or `Ready`: its reason and its message, joined by a colon. They mean these reasons only where a certificate is issued again and again.',
    rows: reissueMessages,
  },
  {
    title: 'Certificates of other controllers',
    readFrom:
      'the status of a Certificate of Gardener or a ManagedCertificate of GKE: its state, its message or those of its domains, joined by colons.',
    rows: otherCertificateMessages,
  },
  {
    title: 'DNS-01 challenges that cannot be presented',
    readFrom:
      '`status.reason` of a Challenge that is not `presented`: what a DNS provider, a webhook or a name server answered, as cert-manager passes it on.',
    rows: dnsSolverMessages,
  },
  {
    title: 'HTTP-01 solvers that cannot be made',
    readFrom:
      '`status.reason` of a Challenge that is not `presented`: what the Kubernetes API server or an admission webhook answered to cert-manager.',
    rows: solverMessages,
  },
  {
    title: 'HTTP-01 self-checks',
    readFrom:
      '`status.reason` of a Challenge that is `presented`: what cert-manager’s own request for the proof met.',
    rows: selfCheckMessages,
  },
  {
    title: 'DNS-01 self-checks',
    readFrom:
      '`status.reason` of a Challenge that is `presented`: what cert-manager’s own query for the TXT record met.',
    rows: propagationMessages,
  },
  {
    title: 'Challenges that cert-manager has given up',
    readFrom:
      '`status.reason` of a Challenge in the state `expired` or `errored`, where its Order is still pending.',
    rows: deadChallengeMessages,
  },
  {
    title: 'Failed challenges: CAA',
    readFrom:
      '`status.reason` of a Challenge in the state `invalid`, whichever its type.',
    rows: caaMessages,
  },
  {
    title: 'Failed HTTP-01 challenges',
    readFrom:
      '`status.reason` of a Challenge in the state `invalid`: what the certificate authority met.',
    rows: failedHttpMessages,
  },
  {
    title: 'Failed DNS-01 challenges',
    readFrom:
      '`status.reason` of a Challenge in the state `invalid`: what the certificate authority met.',
    rows: failedTxtMessages,
  },
  {
    title: 'Rejected routes of other kinds',
    readFrom:
      'the status of an HTTPProxy, VirtualServer, Route, GRPCRoute or TLSRoute: what its controller finds wrong.',
    rows: controllerComplaints,
  },
];
