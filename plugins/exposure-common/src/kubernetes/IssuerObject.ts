import type { Condition } from './Condition';
import { readConditions } from './Condition';
import type { ObjectHead } from './ObjectHead';
import { solverSettings } from './challenge/solverSettings';
import type { ExternalIssuerName } from './issuers/readIssuerKinds';
import { readIssuerKinds } from './issuers/readIssuerKinds';
import { at, field, fields, list, text, textMap, texts } from '../input/pick';

/**
 * One way an ACME issuer proves control of a name, and the names it is for. An empty selector matches every name.
 * @public
 */
export interface Solver {
  type: 'http01' | 'dns01' | 'unknown';
  /** A mark of all settings, which a Challenge has that was made with them. */
  settings?: string;
  /** An HTTP-01 challenge is answered by an Ingress, of this class. */
  ingress?: { className?: string };
  dnsNames: string[];
  dnsZones: string[];
  matchLabels: Readonly<Record<string, string>>;
}

/** @public */
export interface AcmeAccount {
  server: string;
  /** The account's URL at the CA: what a CAA record's `accounturi` must equal (RFC 8657 §3). */
  uri?: string;
  solvers: Solver[];
}

/** The types of issuer that cert-manager has, by their key in `spec`. */
const issuerTypes = ['acme', 'ca', 'selfSigned', 'vault', 'venafi'] as const;

/**
 * What kind of certificate authority an issuer asks.
 * @public
 */
export type IssuerType =
  | 'acme'
  | 'ca'
  | 'selfSigned'
  | 'vault'
  | 'venafi'
  | 'unknown';

/**
 * The parts of an issuer that the diagnosis reads: cert-manager's own, or an external one.
 * @public
 */
export interface IssuerObject extends ObjectHead {
  kind: 'Issuer' | 'ClusterIssuer' | ExternalIssuerName;
  group: string;
  type: IssuerType;
  /** The URL that the issuer asks, where its type has one. */
  server?: string;
  /** `undefined` where the issuer is not an ACME issuer. */
  acme?: AcmeAccount;
  selfSigned: boolean;
  /** The Secret that a CA issuer signs with. */
  caSecret?: string;
  conditions: Condition[];
}

function solverType(value: unknown): Solver['type'] {
  if (Object.hasOwn(fields(value), 'http01')) {
    return 'http01';
  }
  return Object.hasOwn(fields(value), 'dns01') ? 'dns01' : 'unknown';
}

function readSolver(value: unknown): Solver {
  const selector = field(value, 'selector');
  const ingress = at(value, 'http01', 'ingress');
  return {
    type: solverType(value),
    settings: solverSettings(value),
    ...(ingress !== undefined && {
      ingress: {
        className:
          text(field(ingress, 'ingressClassName')) ??
          text(field(ingress, 'class')),
      },
    }),
    dnsNames: texts(field(selector, 'dnsNames')),
    dnsZones: texts(field(selector, 'dnsZones')),
    matchLabels: textMap(field(selector, 'matchLabels')),
  };
}

function readAcme(value: unknown): AcmeAccount | undefined {
  const acme = at(value, 'spec', 'acme');
  const server = text(field(acme, 'server'));
  return server === undefined
    ? undefined
    : {
        server,
        uri: text(at(value, 'status', 'acme', 'uri')),
        solvers: list(field(acme, 'solvers'), readSolver),
      };
}

function serverOf(spec: unknown): string | undefined {
  return [
    at(spec, 'acme', 'server'),
    at(spec, 'vault', 'server'),
    at(spec, 'venafi', 'tpp', 'url'),
    at(spec, 'venafi', 'cloud', 'url'),
    at(spec, 'url'),
  ]
    .map(text)
    .find(url => url !== undefined);
}

const externalGroups: ReadonlyMap<string, string> = new Map(
  readIssuerKinds.map(({ kind, group }) => [kind, group]),
);

export function readIssuer<K extends IssuerObject['kind']>(
  kind: K,
  head: ObjectHead,
  value: unknown,
): IssuerObject & { kind: K } {
  const spec = field(value, 'spec');
  return {
    kind,
    group: externalGroups.get(kind) ?? 'cert-manager.io',
    ...head,
    type:
      issuerTypes.find(type => Object.hasOwn(fields(spec), type)) ?? 'unknown',
    server: serverOf(spec),
    acme: readAcme(value),
    selfSigned: Object.hasOwn(fields(spec), 'selfSigned'),
    caSecret: text(at(spec, 'ca', 'secretName')),
    conditions: readConditions(field(value, 'status')),
  };
}
