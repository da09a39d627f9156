import type { IssuerReference } from './CertificateObject';
import { readIssuerReference } from './CertificateObject';
import type { ObjectHead } from './ObjectHead';
import { at, field, list, text, texts, time } from '../input/pick';

/** @public */
export interface Authorization {
  identifier: string;
  wildcard: boolean;
  initialState?: string;
  /** Challenge types the CA offers, e.g. `http-01`. */
  challengeTypes: string[];
}

/**
 * The parts of an `acme.cert-manager.io/v1` Order that the diagnosis reads.
 * @public
 */
export interface OrderObject extends ObjectHead {
  kind: 'Order';
  dnsNames: string[];
  issuerRef: IssuerReference;
  state?: string;
  reason?: string;
  failureTime?: string;
  authorizations: Authorization[];
}

function readAuthorization(value: unknown): Authorization | undefined {
  const identifier = text(field(value, 'identifier'));
  return identifier === undefined
    ? undefined
    : {
        identifier,
        wildcard: field(value, 'wildcard') === true,
        initialState: text(field(value, 'initialState')),
        challengeTypes: list(field(value, 'challenges'), entry =>
          text(field(entry, 'type')),
        ),
      };
}

export function readOrder(head: ObjectHead, value: unknown): OrderObject {
  const status = field(value, 'status');
  return {
    kind: 'Order',
    ...head,
    dnsNames: texts(at(value, 'spec', 'dnsNames')),
    issuerRef: readIssuerReference(at(value, 'spec', 'issuerRef')),
    state: text(field(status, 'state')),
    reason: text(field(status, 'reason')),
    failureTime: time(field(status, 'failureTime')),
    authorizations: list(field(status, 'authorizations'), readAuthorization),
  };
}
