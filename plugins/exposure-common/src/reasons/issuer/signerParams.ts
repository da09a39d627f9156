import {
  externalIssuerKind,
  isClusterIssuer,
} from '../../kubernetes/issuers/externalIssuerKinds';
import { quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { readRateLimit } from '../acme/order/rateLimit';
import type { Complaint } from './signerComplaint';

/** The programs that texts are from, where the issuer itself does not say who signs. */
const authorities: readonly (readonly [RegExp, string])[] = [
  [/vault/i, 'Vault'],
  [/ACM PCA|from PCA/, 'AWS Private CA'],
  [/casClient|privateca/, 'Google Certificate Authority Service'],
  [/Cloudflare/, 'Cloudflare'],
  [/venafi|TPP|vcert|Certificate Manager/i, 'Venafi'],
  [/^Failed to sign certificate request: The request/, 'step-ca'],
];

/** Who signs, at the beginning of a sentence. */
function authorityOf({ issuer, certificate }: Facts, text: string) {
  const { group = '', kind = '' } = certificate?.issuerRef ?? {};
  const known =
    issuer?.type === 'vault'
      ? 'Vault'
      : externalIssuerKind(group, kind)?.authority;
  return (
    known ??
    authorities.find(([pattern]) => pattern.test(text))?.[1] ??
    'The certificate authority'
  );
}

/** Names in Kubernetes and hosts, as they stand in other programs' texts. */
const lookedUp = /\blookup ([a-zA-Z0-9.-]{1,253})/;
const serverIn = /https?:\/\/([a-zA-Z0-9.-]{1,253})/;
const secretIn =
  /secrets? "(?:([a-z0-9-]{1,63})\/)?([a-z0-9.-]{1,253})"|secret '(?:([a-z0-9-]{1,63})\/)?([a-z0-9.-]{1,253})'|Referenced secret (?:([a-z0-9-]{1,63})\/)?([a-z0-9.-]{1,253}) not/i;
const permissionIn =
  /not authorized to perform: ([\w:-]{1,80})|Permission '([\w.]{1,80})' denied|cannot (\w{3,10} resource "[\w./]{1,80}")/;
const vaultPath = /(?:POST|PUT) https?:\/\/[^/\s]{1,253}\/v1\/([\w./-]{1,200})/;
const keyIn = /(?:for|key|at index) "([\w.-]{1,253})"|no data for (tls\.\w{3})/;

function found(pattern: RegExp, text: string): string | undefined {
  return pattern.exec(text)?.slice(1).find(Boolean);
}

/** Where cert-manager and its like look for the Secrets of an issuer. */
function secretPlace({ certificate }: Facts, text: string): string {
  const match = secretIn.exec(text);
  const written = match?.[1] ?? match?.[3] ?? match?.[5];
  if (written) {
    return `the namespace ${written}`;
  }
  return certificate && !isClusterIssuer(certificate.issuerRef)
    ? `the namespace ${certificate.namespace}`
    : 'the cluster resource namespace of the controller (usually cert-manager)';
}

function secretName(text: string): string {
  const match = secretIn.exec(text);
  return match?.[2] ?? match?.[4] ?? match?.[6] ?? 'named in the issuer';
}

/** What is asked: a proxy is looked up in place of the server behind it. */
function serverOf({ issuer }: Facts, text: string): string {
  return (
    found(lookedUp, text)?.replace(/\.$/, '') ??
    found(serverIn, text) ??
    issuer?.server ??
    'its server'
  );
}

/** What the account of an issuer is not allowed; Vault names a path, and signing is an update of it. */
function permissionOf(text: string): string {
  const path = vaultPath.exec(text)?.[1];
  return path
    ? `update on the path ${path}`
    : found(permissionIn, text) ?? 'to sign certificates';
}

/** What the words about an issuer that does not sign name. */
export function signerParams(facts: Facts, { text }: Complaint) {
  const { certificate, request, hostname } = facts;
  const { kind = '', name = '' } = certificate?.issuerRef ?? {};
  const { retryAfter } = readRateLimit(text);
  return {
    hostname,
    certificate: certificate?.name ?? '',
    request: request?.name ?? '',
    issuerKind: kind,
    issuer: name,
    authority: authorityOf(facts, text),
    server: serverOf(facts, text),
    secret: secretName(text),
    secretPlace: secretPlace(facts, text),
    key: found(keyIn, text) ?? 'named in the issuer',
    permission: permissionOf(text),
    retryAfter: retryAfter
      ? `after ${retryAfter}`
      : 'after a time it does not name',
    message: quoted(text),
  };
}
