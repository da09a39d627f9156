import type { Condition } from './Condition';
import { readConditions } from './Condition';
import type { ObjectHead } from './ObjectHead';
import { at, field, integer, text, textMap, texts, time } from '../input/pick';
import { tellsOfCopies } from './certificates/secretSources';
import type { SecretKeyReference } from './challenge/ChallengeSolver';
import { readKeystorePasswords } from './certificates/keystorePasswords';

/**
 * The issuer a certificate or a request names; cert-manager's defaults are filled in.
 * @public
 */
export interface IssuerReference {
  name: string;
  kind: string;
  group: string;
}

/**
 * The parts of a `cert-manager.io/v1` Certificate that the diagnosis reads.
 * @public
 */
export interface CertificateObject extends ObjectHead {
  kind: 'Certificate';
  secretName: string;
  /** It may sign other certificates. */
  isCA: boolean;
  /** The common name where there are no others. */
  dnsNames: string[];
  /** There are no `dnsNames`: not every certificate authority makes one of the common name. */
  namedByCommonName?: true;
  issuerRef: IssuerReference;
  /** As Go prints durations, e.g. `720h0m0s`. */
  renewBefore?: string;
  renewBeforePercentage?: number;
  /** The annotations of `spec.secretTemplate` that tell of a copy in other namespaces. */
  copies?: Readonly<Record<string, string>>;
  /** `spec.privateKey.rotationPolicy`: `Never` before cert-manager 1.18 where it is left out, `Always` since. */
  keyRotation?: string;
  /** The Secrets with the passwords of the keystores that the Certificate asks for. */
  keystorePasswords: SecretKeyReference[];
  /** `spec.renewal.policy`, cert-manager ≥ 1.21. */
  renewalPolicy?: string;
  conditions: Condition[];
  notBefore?: string;
  notAfter?: string;
  renewalTime?: string;
  revision?: number;
  lastFailureTime?: string;
  failedIssuanceAttempts?: number;
  /** The Secret with the key of the issuance under way. */
  nextPrivateKeySecretName?: string;
  /** When the certificate authority suggests to renew (RFC 9773), cert-manager ≥ 1.21. */
  suggestedRenewal?: { start: string; end: string };
}

export function readIssuerReference(value: unknown): IssuerReference {
  return {
    name: text(field(value, 'name')) ?? '',
    kind: text(field(value, 'kind')) || 'Issuer',
    group: text(field(value, 'group')) || 'cert-manager.io',
  };
}

function readSuggestedRenewal(
  status: unknown,
): CertificateObject['suggestedRenewal'] {
  const suggested = at(status, 'acme', 'ari', 'suggestedWindow');
  const start = time(field(suggested, 'start'));
  const end = time(field(suggested, 'end'));
  return start && end ? { start, end } : undefined;
}

/** Certificate authorities that people have used for long take the common name as a DNS name where there is no other. */
function readNames(
  spec: unknown,
): Pick<CertificateObject, 'dnsNames' | 'namedByCommonName'> {
  const dnsNames = texts(field(spec, 'dnsNames'));
  const commonName = text(field(spec, 'commonName')) ?? '';
  return dnsNames.length === 0 &&
    commonName.includes('.') &&
    field(spec, 'isCA') !== true
    ? { dnsNames: [commonName], namedByCommonName: true }
    : { dnsNames };
}

export function readCertificate(
  head: ObjectHead,
  value: unknown,
): CertificateObject {
  const spec = field(value, 'spec');
  const status = field(value, 'status');
  return {
    kind: 'Certificate',
    ...head,
    secretName: text(field(spec, 'secretName')) ?? '',
    ...readNames(spec),
    isCA: field(spec, 'isCA') === true,
    issuerRef: readIssuerReference(field(spec, 'issuerRef')),
    renewBefore: text(field(spec, 'renewBefore')),
    renewBeforePercentage: integer(field(spec, 'renewBeforePercentage')),
    copies: textMap(at(spec, 'secretTemplate', 'annotations'), tellsOfCopies),
    keyRotation: text(at(spec, 'privateKey', 'rotationPolicy')),
    keystorePasswords: readKeystorePasswords(field(spec, 'keystores')),
    renewalPolicy: text(at(spec, 'renewal', 'policy')),
    conditions: readConditions(status),
    notBefore: time(field(status, 'notBefore')),
    notAfter: time(field(status, 'notAfter')),
    renewalTime: time(field(status, 'renewalTime')),
    revision: integer(field(status, 'revision')),
    lastFailureTime: time(field(status, 'lastFailureTime')),
    failedIssuanceAttempts: integer(field(status, 'failedIssuanceAttempts')),
    nextPrivateKeySecretName: text(field(status, 'nextPrivateKeySecretName')),
    suggestedRenewal: readSuggestedRenewal(status),
  };
}
