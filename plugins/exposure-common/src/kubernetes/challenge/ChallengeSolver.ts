import { at, field, fields, list, text } from '../../input/pick';
import type { ParentReference } from '../HttpRouteObject';
import { readParent } from '../HttpRouteObject';
import { solverSettings } from './solverSettings';

/**
 * A key of a Secret that a solver reads.
 * @public
 */
export interface SecretKeyReference {
  name: string;
  key: string;
}

/**
 * How cert-manager solves one challenge: the solver of the issuer that was chosen for it.
 * @public
 */
export interface ChallengeSolver {
  /** A mark of all settings, which the solver of the issuer has too. */
  settings?: string;
  /** `ingress` or `gatewayHTTPRoute` for HTTP-01; the DNS provider's key for DNS-01, e.g. `route53`. */
  provider?: string;
  /** `ingressClassName`, or the older `class`. */
  className?: string;
  /** The existing Ingress whose rules cert-manager edits in place. */
  ingressName?: string;
  /** Where the solver's HTTPRoute attaches to. */
  parents: ParentReference[];
  /** `Follow` or `None`; left out means `None`. */
  cnameStrategy?: string;
  /** The API group and name of a DNS webhook. */
  groupName?: string;
  solverName?: string;
  /** How long cert-manager waits instead of checking itself, as Go writes a duration (cert-manager 1.21). */
  waitInsteadOfSelfCheck?: string;
  /** The Secrets of a built-in DNS provider. Those of a webhook are in its own configuration, which is not read. */
  secrets: SecretKeyReference[];
}

/** Keys beside the provider. */
const settings = ['cnameStrategy', 'nameservers'];

function readSecret(value: unknown): SecretKeyReference | undefined {
  const name = text(field(value, 'name'));
  return name ? { name, key: text(field(value, 'key')) ?? '' } : undefined;
}

/** Every `…SecretRef` of a provider. */
function readSecrets(provider: unknown): SecretKeyReference[] {
  return Object.entries(fields(provider)).flatMap(([key, value]) =>
    /SecretRef$/.test(key) ? readSecret(value) ?? [] : [],
  );
}

function readDns(dns: unknown): ChallengeSolver {
  const provider = Object.keys(fields(dns)).find(
    key => !settings.includes(key),
  );
  const webhook = field(dns, 'webhook');
  return {
    settings: solverSettings({ dns01: dns }),
    provider,
    parents: [],
    cnameStrategy: text(field(dns, 'cnameStrategy')),
    groupName: text(field(webhook, 'groupName')),
    solverName: text(field(webhook, 'solverName')),
    secrets: provider ? readSecrets(field(dns, provider)) : [],
  };
}

function readKind(value: unknown): ChallengeSolver {
  const dns = field(value, 'dns01');
  if (Object.keys(fields(dns)).length > 0) {
    return readDns(dns);
  }
  const http = field(value, 'http01');
  const ingress = field(http, 'ingress');
  return {
    settings: solverSettings({ http01: http }),
    provider: Object.keys(fields(http))[0],
    className:
      text(field(ingress, 'ingressClassName')) ?? text(field(ingress, 'class')),
    ingressName: text(field(ingress, 'name')) || undefined,
    parents: list(at(http, 'gatewayHTTPRoute', 'parentRefs'), readParent),
    secrets: [],
  };
}

/** Reads `spec.solver` of a Challenge. */
export function readChallengeSolver(value: unknown): ChallengeSolver {
  const wait = text(field(value, 'waitInsteadOfSelfCheck'));
  return { ...readKind(value), ...(wait && { waitInsteadOfSelfCheck: wait }) };
}
