import type { Manifest } from '../../Manifest';
import { at, entriesAt, itemsAt } from './at';
import { anObject, namesOf } from './Guardrail';
import type { Guardrail } from './Guardrail';

const certificatesWhere = (
  objects: readonly Manifest[],
  broken: (certificate: Manifest) => boolean,
) => namesOf(objects, 'Certificate', broken);

const allowed = [
  'secretName',
  'dnsNames',
  'issuerRef',
  'privateKey',
  'renewBeforePercentage',
];

/** Rules about Certificates, in the words of `docs/guardrails.md`. */
export const certificateGuardrails: readonly Guardrail[] = [
  {
    tool: 'Kyverno',
    rule: 'cert-manager/limit-dnsnames',
    asks: 'one name in each Certificate',
    breaks: objects =>
      certificatesWhere(
        objects,
        certificate => itemsAt(certificate, 'spec', 'dnsNames').length !== 1,
      ),
    bad: [anObject('Certificate', { dnsNames: ['a.example', 'b.example'] })],
  },
  {
    tool: 'Kyverno',
    rule: 'cert-manager/limit-duration',
    asks: 'no lifetime above 100 days',
    breaks: objects =>
      certificatesWhere(
        objects,
        certificate => at(certificate, 'spec', 'duration') !== undefined,
      ),
    bad: [anObject('Certificate', { duration: '8760h' })],
  },
  {
    tool: 'Kyverno',
    rule: 'cert-manager/restrict-issuer',
    asks: 'an issuer by name, kind and group',
    breaks: objects =>
      certificatesWhere(objects, certificate =>
        ['name', 'kind', 'group'].some(
          key => at(certificate, 'spec', 'issuerRef', key) === undefined,
        ),
      ),
    bad: [anObject('Certificate', { issuerRef: { name: 'x' } })],
  },
  {
    tool: 'approver-policy',
    rule: 'CertificateRequestPolicy',
    asks: 'DNS names alone: no common name, no usages, no CA',
    breaks: objects =>
      certificatesWhere(objects, certificate =>
        entriesAt(certificate, 'spec').some(([key]) => !allowed.includes(key)),
      ),
    bad: [anObject('Certificate', { isCA: true })],
  },
];
