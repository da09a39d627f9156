import type { ChallengeSolver } from '../../kubernetes';
import { quoted } from '../facts/evidence';
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

/** The Secret that the solver reads, by its own fields or by the text. */
export function secretParams(solver: ChallengeSolver, reason: string) {
  const [first] = solver.secrets;
  const written = quoted(first?.name ?? '') || secretIn(reason);
  const key = quoted(first?.key ?? '') || keyIn(reason);
  return {
    secret: written ?? 'named in the issuer',
    secretAt: secretAt(solver, written),
    secretKey: key ?? 'named in the issuer',
  };
}

/** What else the text, or the solver, names. */
export function textParams({ ingressName }: ChallengeSolver, reason: string) {
  return {
    ...wrongFieldIn(reason),
    missingField: missingFieldIn(reason),
    reader: readerIn(reason),
    otherZone: otherZoneIn(reason),
    ingressName:
      quoted(ingressName ?? '') || (ingressIn(reason) ?? 'that it names'),
  };
}
