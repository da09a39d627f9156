import type {
  CertificateObject,
  CertificateRequestObject,
} from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { quoted } from './evidence';
import type { Facts } from './Facts';

/** cert-manager writes `order is in "invalid" state: ` before a reason that may be empty. */
const unfinished = /:\s*(?:""|'')?\s*$/;

/** A condition that something is under way gives no reason why it is not. */
function failedMessage(
  object: CertificateObject | CertificateRequestObject | undefined,
  type: string,
): string {
  const condition = findCondition(object?.conditions ?? [], type);
  return condition?.status === 'False' && condition.reason !== 'Pending'
    ? condition.message
    : '';
}

/** What the objects of an attempt say of its end, the one nearest to the certificate authority first. */
function saidOf({ challenge, order, request, certificate }: Facts): string[] {
  return [
    challenge?.reason ?? '',
    order?.reason ?? '',
    failedMessage(request, 'Ready'),
    failedMessage(certificate, 'Issuing'),
  ].filter(said => said.trim() !== '');
}

/**
 * A reason as a part of a sentence: the object's own, else what another object of the attempt says. An object that only
 * announces a reason comes after those that give one.
 */
export function reasonGiven(own: string, facts: Facts): string {
  const all = [own, ...saidOf(facts)].filter(said => said.trim() !== '');
  const said = all.find(text => !unfinished.test(text)) ?? all[0];
  return said === undefined
    ? 'no reason was given'
    : quoted(said.replace(/:\s*$/, ''));
}
