import type { ChallengeSolver } from '../../kubernetes';
import type { Facts } from '../facts/Facts';
import { quoted } from '../facts/evidence';
import { issuerOwner } from '../facts/issuerOwner';
import { challengeViolation } from './challengeViolation';
import type { PresentFault } from './presentFault';
import { presentFault, unpresented } from './presentFault';
import { aliasOf } from './providers/challengeAlias';
import { providerName } from './providers/providerName';
import { missingFieldIn, wrongFieldIn } from './providers/wrongField';

const objectName = '([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)';

/** The Secret that a text names: in quotes, or with its namespace, as "Secret Access Key" names none. */
function secretIn(reason: string): string | undefined {
  const found =
    new RegExp(
      `\\bsecrets? \\\\?["'\`“](?:[a-z0-9-]{1,63}/)?${objectName}\\\\?["'\`”]`,
    ).exec(reason.replace(/\bSecret/g, 'secret')) ??
    new RegExp(`\\bsecret [a-z0-9-]{1,63}/${objectName}`).exec(reason);
  return found?.[1];
}

/** The key of a Secret that a text names. */
function keyIn(reason: string): string | undefined {
  return /(?:no data for|key|at Key) ["'`]([\w.-]{1,253})["'`]/i.exec(
    reason,
  )?.[1];
}

/** The Ingress that the API server does not find. */
function ingressIn(reason: string): string | undefined {
  return /ingress(?:es)?(?:\.\S{1,100})? "([a-z0-9.-]{1,253})" not found/i.exec(
    reason,
  )?.[1];
}

/** The zone that a provider names as the one that was to be changed. */
function otherZoneIn(reason: string): string {
  const named = /is not permitted in zone ([a-z0-9_.-]{1,253})/i.exec(reason);
  return named?.[1]?.replace(/\.+$/, '') ?? 'that the solver names';
}

/** The ServiceAccount that the API server names, as namespace and name. */
function readerIn(reason: string): string {
  const [, namespace, name] =
    /system:serviceaccount:([a-z0-9-]{1,63}):([a-z0-9.-]{1,253})/.exec(
      reason,
    ) ?? [];
  return name ? `${namespace}/${name}` : 'that the message names';
}

/** Where new credentials belong: a solver that names no Secret uses the identity of cert-manager's pod. */
function secretAt({ provider }: ChallengeSolver, secret?: string): string {
  if (secret !== undefined) {
    return `the Secret ${secret}`;
  }
  return provider === 'webhook'
    ? 'the Secret that the webhook reads'
    : 'the environment of cert-manager’s pod (the issuer names no Secret)';
}

function solverParams(facts: Facts) {
  const challenge = unpresented(facts);
  if (!challenge) {
    return undefined;
  }
  const { solver, issuerRef, reason = '' } = challenge;
  const [first] = solver.secrets;
  const written = quoted(first?.name ?? '') || secretIn(reason);
  const isOwn = issuerRef.kind === 'Issuer';
  return {
    issuer: `${quoted(issuerRef.kind)} ${quoted(issuerRef.name)}`,
    provider: providerName(solver),
    way:
      challenge.type === 'DNS-01' ? providerName(solver) : 'its HTTP-01 solver',
    secret: written ?? 'named in the issuer',
    secretAt: secretAt(challenge.solver, written),
    webhook: quoted(solver.solverName ?? '') || 'named in the issuer',
    secretKey:
      quoted(first?.key ?? '') || keyIn(reason) || 'named in the issuer',
    reader: readerIn(reason),
    otherZone: otherZoneIn(reason),
    ...wrongFieldIn(reason),
    missingField: missingFieldIn(reason),
    secretPlace: isOwn
      ? `the namespace ${challenge.namespace}`
      : 'cert-manager’s cluster resource namespace (usually cert-manager)',
    ingressName:
      quoted(solver.ingressName ?? '') || ingressIn(reason) || 'that it names',
    groupName: quoted(solver.groupName ?? '') || 'of the issuer',
    alias: quoted(aliasOf(challenge, facts) ?? '') || 'another name',
    strategy: solver.cnameStrategy === 'Follow' ? 'Follow' : 'None',
  };
}

/** Finds a challenge that cannot be presented for this fault. */
export function notPresented(fault: PresentFault, owner?: 'issuer') {
  return (facts: Facts) => {
    const challenge = unpresented(facts);
    const params = solverParams(facts);
    if (!challenge || !params || presentFault(facts) !== fault) {
      return undefined;
    }
    const violation = challengeViolation(facts, challenge);
    return {
      ...violation,
      params: { ...violation.params, ...params },
      ...(owner && { actor: issuerOwner(facts, challenge).actor }),
    };
  };
}

/** What all reasons have in common for which a challenge cannot be presented. */
export const unpresentable = {
  track: 'certificate',
  value: 'validating',
  severity: 'error',
  actor: 'platform',
  headline: 'byActor',
  among: 'issuanceFaults',
  needs: ['certificates', 'challenges'],
} as const;
