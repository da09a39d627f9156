import type { CertificateObject, Condition } from '../../../kubernetes';
import { findCondition } from '../../../kubernetes';
import { readGoDuration } from '../../../kubernetes/certificates/goDuration';
import { requestsOf } from '../../facts/certificateOf';
import type { Facts } from '../../facts/Facts';
import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { meaningOf } from '../../vocabulary/KnownMessage';
import { issuing } from './attempts';

const hour = 3_600_000;

/** From this revision on, so soon after one another, issuances are no first attempts of someone who sets it up. */
const fewest = 5;

const policies =
  'https://github.com/cert-manager/cert-manager/blob/master/internal/controller/certificates/policies/checks.go';

/** What makes cert-manager issue again. */
export type ReissueCause =
  | 'SecretOverwritten'
  | 'SecretConflict'
  | 'CertificateKeepsChanging'
  | 'RenewsAtOnce'
  | 'ReissuedRepeatedly';

/** Why cert-manager issues again, by the reason of the condition Issuing or Ready: all that its trigger can give. */
export const reissueMessages: readonly KnownMessage<ReissueCause>[] = [
  {
    pattern: /^IncorrectCertificate\b/,
    means: 'SecretConflict',
    example:
      'IncorrectCertificate: Secret was issued for "shop". If this message is not transient, you might have two conflicting Certificates pointing to the same secret.',
    writtenBy: 'cert-manager 1.21',
    source: policies,
  },
  {
    pattern: /^DoesNotExist\b/,
    means: 'SecretOverwritten',
    example: 'DoesNotExist: Issuing certificate as Secret does not exist',
    writtenBy: 'cert-manager 1.21',
    source: policies,
  },
  {
    pattern: /^MissingData\b/,
    means: 'SecretOverwritten',
    example:
      'MissingData: Issuing certificate as Secret does not contain a private key',
    writtenBy: 'cert-manager 1.21',
    source: policies,
  },
  {
    pattern: /^InvalidKeyPair\b/,
    means: 'SecretOverwritten',
    example:
      'InvalidKeyPair: Issuing certificate as Secret contains a private key that does not match the certificate',
    writtenBy: 'cert-manager 1.21',
    source: policies,
  },
  {
    pattern: /^InvalidCertificate\b/,
    means: 'SecretOverwritten',
    example:
      'InvalidCertificate: Issuing certificate as Secret contains an invalid certificate: error decoding certificate PEM block',
    writtenBy: 'cert-manager 1.21',
    source: policies,
  },
  {
    pattern: /^SecretMismatch\b/,
    means: 'SecretOverwritten',
    example:
      'SecretMismatch: Existing private key is not up to date for spec: [spec.privateKey.size]',
    writtenBy: 'cert-manager 1.21',
    source: policies,
  },
  {
    pattern: /^IncorrectIssuer\b/,
    means: 'SecretOverwritten',
    example:
      'IncorrectIssuer: Issuing certificate as Secret was previously issued by "ClusterIssuer.cert-manager.io/letsencrypt-staging"',
    writtenBy: 'cert-manager 1.21',
    source: policies,
  },
  {
    pattern: /^InvalidCertificateRequest\b/,
    means: 'SecretOverwritten',
    example:
      'InvalidCertificateRequest: Issuing certificate as Secret contains a private key that does not match the current CertificateRequest',
    writtenBy: 'cert-manager 1.21',
    source: policies,
  },
  {
    pattern: /^RequestChanged\b/,
    means: 'CertificateKeepsChanging',
    example:
      'RequestChanged: Fields on existing CertificateRequest resource not up to date: [spec.dnsNames]',
    writtenBy: 'cert-manager 1.21',
    source: policies,
  },
  {
    pattern: /^(?:Renewing|Expired)\b/,
    means: 'RenewsAtOnce',
    example:
      'Renewing: Renewing certificate as renewal was scheduled at 2026-11-30 09:59:33 +0000 UTC',
    writtenBy: 'cert-manager 1.21',
    source: policies,
  },
  {
    pattern: /^ManuallyTriggered\b/,
    means: 'ReissuedRepeatedly',
    example: 'ManuallyTriggered: Certificate re-issuance manually triggered',
    writtenBy: 'cmctl 2',
    source:
      'https://github.com/cert-manager/cmctl/blob/main/pkg/renew/renew.go',
  },
];

/** What cert-manager says about the state of the Secret or of the attempt. */
export function reissueCondition(
  certificate: CertificateObject,
): Condition | undefined {
  const ready = findCondition(certificate.conditions, 'Ready');
  return (
    issuing(certificate) ?? (ready?.status === 'False' ? ready : undefined)
  );
}

function lifetimeOf({
  notBefore,
  notAfter,
}: CertificateObject): number | undefined {
  const lifetime = Date.parse(notAfter ?? '') - Date.parse(notBefore ?? '');
  return lifetime > 0 ? lifetime : undefined;
}

/** How long the certificate in use is used before the next is due, in milliseconds; `undefined` where it does not say. */
function usedFor(certificate: CertificateObject): number | undefined {
  const used =
    Date.parse(certificate.renewalTime ?? '') -
    Date.parse(certificate.notBefore ?? '');
  return Number.isFinite(used) ? used : undefined;
}

/** Whether three or more requests of the last hours ask for the certificate again. */
function isAskedOften({ seen, certificate }: Facts, now: Date): boolean {
  const recent = certificate
    ? requestsOf(seen, certificate).filter(
        ({ creationTimestamp }) =>
          now.getTime() - Date.parse(creationTimestamp ?? '') < 3 * hour,
      )
    : [];
  return recent.length >= 3;
}

/** When the last requests were signed. */
function signedAt({ seen }: Facts, certificate: CertificateObject): number[] {
  return requestsOf(seen, certificate)
    .map(({ conditions }) => findCondition(conditions, 'Ready'))
    .filter(ready => ready?.status === 'True')
    .map(ready => Date.parse(ready?.lastTransitionTime ?? ''));
}

/** Certificate authorities date a certificate back by an hour. */
function isBegunAfterIssuance(
  facts: Facts,
  certificate: CertificateObject,
  lifetime: number,
): boolean {
  const begun = Date.parse(
    reissueCondition(certificate)?.lastTransitionTime ?? '',
  );
  const issued = Date.parse(certificate.notBefore ?? '');
  const limit = Math.min(3 * hour, lifetime / 4);
  return (
    begun - issued < limit ||
    signedAt(facts, certificate).some(
      signed => begun >= signed && begun - signed < limit,
    )
  );
}

/** Whether it was issued a moment ago, and once an hour or more often since it exists. */
function isIssuedHourly(
  { notBefore, revision = 0 }: CertificateObject,
  age: number,
  now: Date,
): boolean {
  const since = now.getTime() - Date.parse(notBefore ?? '');
  return since < 3 * hour && revision > age / hour;
}

/**
 * Whether a certificate is issued again and again: its revision is far beyond what its age needs, and the attempt under
 * way began right after the last one, or others did within hours.
 */
export function isReissued(facts: Facts, now: Date): boolean {
  const { certificate } = facts;
  const lifetime = certificate && lifetimeOf(certificate);
  const revision = certificate?.revision ?? 0;
  if (!certificate || !lifetime || revision < fewest) {
    return false;
  }
  const age = now.getTime() - Date.parse(certificate.creationTimestamp ?? '');
  // With the default, a certificate is renewed after two thirds of its life.
  const needed = Number.isFinite(age) ? age / (lifetime * 0.6) : 0;
  return (
    revision > fewest + 3 * needed &&
    (isBegunAfterIssuance(facts, certificate, lifetime) ||
      isAskedOften(facts, now) ||
      isIssuedHourly(certificate, age, now))
  );
}

/** Why a certificate is issued again and again; `undefined` where it is not. */
export function reissueCause(
  facts: Facts,
  now: Date,
): ReissueCause | undefined {
  const { certificate } = facts;
  if (!certificate || !isReissued(facts, now)) {
    return undefined;
  }
  const condition = reissueCondition(certificate);
  const said = condition ? `${condition.reason}: ${condition.message}` : '';
  return meaningOf(reissueMessages, said) ?? 'ReissuedRepeatedly';
}

/**
 * Whether the renewal begins almost as soon as the certificate is issued, because `renewBefore` is nearly as long as the
 * life that the issuer gives. Longer than that life it is ignored.
 * @see https://github.com/cert-manager/cert-manager/issues/4423
 */
export function isRenewedAtOnce(certificate: CertificateObject): boolean {
  const lifetime = lifetimeOf(certificate);
  const before = readGoDuration(certificate.renewBefore ?? '');
  const used = usedFor(certificate);
  return (
    lifetime !== undefined &&
    before !== undefined &&
    used !== undefined &&
    before < lifetime &&
    used < 0.05 * lifetime
  );
}
