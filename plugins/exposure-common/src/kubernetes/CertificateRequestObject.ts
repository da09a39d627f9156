import type { IssuerReference } from './CertificateObject';
import { readIssuerReference } from './CertificateObject';
import type { Condition } from './Condition';
import { readConditions } from './Condition';
import type { ObjectHead } from './ObjectHead';
import { at, field, time } from '../input/pick';

/**
 * The parts of a `cert-manager.io/v1` CertificateRequest that the diagnosis reads.
 * @public
 */
export interface CertificateRequestObject extends ObjectHead {
  kind: 'CertificateRequest';
  issuerRef: IssuerReference;
  conditions: Condition[];
  failureTime?: string;
}

export function readCertificateRequest(
  head: ObjectHead,
  value: unknown,
): CertificateRequestObject {
  return {
    kind: 'CertificateRequest',
    ...head,
    issuerRef: readIssuerReference(at(value, 'spec', 'issuerRef')),
    conditions: readConditions(field(value, 'status')),
    failureTime: time(at(value, 'status', 'failureTime')),
  };
}
