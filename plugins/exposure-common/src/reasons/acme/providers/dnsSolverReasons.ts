import { defineReason } from '../../defineReason';
import { dnsAccessReasons } from './dnsAccessReasons';
import { dnsSolverFieldReasons } from './dnsSolverFieldReasons';
import { webhookReasons } from './webhookReasons';
import { notPresented, unpresentable } from '../presentationOf';

const ofIssuer = 'issuer';

/** The issuer's access to the DNS provider. */
const accessReasons = {
  DnsSolverSecretMissing: defineReason({
    ...unpresentable,
    title: 'The DNS solver’s Secret is missing',
    explanation:
      '{issuer} reads its access to {provider} from a Secret. The Secret {secret} does not exist in {secretPlace}: {message}',
    fix: [
      '{issuerOwner}: create the Secret {secret} in {secretPlace}; cert-manager retries automatically.',
    ],
    find: notPresented('DnsSolverSecretMissing', ofIssuer),
  }),
  DnsSolverKeyMissing: defineReason({
    ...unpresentable,
    title: 'The DNS solver’s Secret lacks a key',
    explanation:
      '{issuer} reads its access to {provider} from the Secret {secret} in {secretPlace}, which lacks the key or account that it needs: {message}',
    fix: [
      '{issuerOwner}: add the key {secretKey} to the Secret {secret}, or correct the name of the key in the issuer.',
    ],
    find: notPresented('DnsSolverKeyMissing', ofIssuer),
  }),
  DnsCredentialsRejected: defineReason({
    ...unpresentable,
    title: 'The DNS provider rejects the credentials',
    explanation:
      'The token, key or password with which {issuer} writes to {provider} is invalid, expired or revoked: {message}',
    fix: [
      '{issuerOwner}: create a valid token or key at {provider} and put it into {secretAt}, without a line break at its end; cert-manager retries automatically.',
    ],
    find: notPresented('DnsCredentialsRejected', ofIssuer),
  }),
  DnsCredentialsAbsent: defineReason({
    ...unpresentable,
    title: 'cert-manager has no DNS provider credentials',
    explanation:
      '{issuer} names no credentials for {provider}, and cert-manager’s pod found no identity of its own: {message}',
    fix: [
      '{issuerOwner}: add a Secret with credentials for {provider} to the solver of {issuer}, or use an issuer that has some.',
      'Platform team: bind a cloud identity to cert-manager’s ServiceAccount, and allow ambient credentials for this kind of issuer.',
    ],
    find: notPresented('DnsCredentialsAbsent', ofIssuer),
  }),
  DnsPermissionMissing: defineReason({
    ...unpresentable,
    title: 'The DNS provider denies permission',
    explanation:
      'The credentials of {issuer} are known to {provider}, but lack the permission to change the zone of {proofName}: {message}',
    fix: [
      '{issuerOwner}: allow these credentials to find the zone of {hostname} and to write {proofName} in it; cert-manager retries automatically.',
    ],
    find: notPresented('DnsPermissionMissing', ofIssuer),
  }),
  DnsAnswerHidden: defineReason({
    ...unpresentable,
    title: 'The DNS provider refuses the change',
    explanation:
      'The record {proofName} was refused by {provider}. cert-manager keeps the answer out of the Challenge, so the cause is not known here: {message}',
    fix: [
      'Platform team: read the events of the Challenge {challenge} and cert-manager’s log, most often credentials or permissions of {issuer}.',
      'Read the events yourself with kubectl describe challenge {challenge} -n {namespace}.',
    ],
    find: notPresented('DnsAnswerHidden', ofIssuer),
  }),
};

/** The zone, the record in it, and the way to them. */
const recordReasons = {
  DnsZoneNotFound: defineReason({
    ...unpresentable,
    title: 'The DNS provider has no such zone',
    explanation:
      'The account of {issuer} at {provider} holds no zone for {proofName}, or may not see it: {message}',
    fix: [
      '{issuerOwner}: check the account, project and zone (hostedZoneID) of the solver, and that the zone of {hostname} is public and hosted there.',
      '{issuerOwner}: allow its token or key to read the list of zones too (at Cloudflare: Zone:Read beside DNS:Edit).',
    ],
    find: notPresented('DnsZoneNotFound', ofIssuer),
  }),
  DnsRecordRefused: defineReason({
    ...unpresentable,
    title: 'The DNS provider refuses the TXT record',
    explanation:
      'The TXT record {proofName} is not accepted by {provider}, for instance because another record of that name exists: {message}',
    fix: [
      'Platform team: check the records of {proofName} at {provider} against the answer, and correct them.',
      'Name the Challenge {challenge} if you ask the platform team for help.',
    ],
    find: notPresented('DnsRecordRefused'),
  }),
  DnsProviderThrottles: defineReason({
    ...unpresentable,
    severity: 'warning',
    progress: 'validating',
    title: 'The DNS provider limits requests',
    explanation:
      'The requests that the account of {issuer} may make to {provider} are limited, and more were refused: {message}',
    fix: [
      'Wait: cert-manager retries automatically, and the limit usually passes within minutes.',
      'Platform team: look for a program that uses up the limit or the quota of the account if it lasts.',
    ],
    find: facts => {
      const found = notPresented('DnsProviderThrottles')(facts);
      return found && { ...found, since: facts.challenge?.creationTimestamp };
    },
  }),
  DnsProviderUnreachable: defineReason({
    ...unpresentable,
    title: 'cert-manager cannot reach the DNS provider',
    explanation:
      'cert-manager’s request to {provider} for {proofName} got no usable answer: {message}',
    fix: [
      'Platform team: check that cert-manager’s pod reaches {provider}: egress, proxy, the cluster’s DNS and trusted certificates.',
      'Wait if the provider itself has an outage: cert-manager retries automatically.',
    ],
    find: notPresented('DnsProviderUnreachable'),
  }),
  DnsZoneLookupFailed: defineReason({
    ...unpresentable,
    title: 'cert-manager cannot find the DNS zone',
    explanation:
      'The name servers that cert-manager queries do not say which zone holds {proofName}: {message}',
    fix: [
      'Platform team: check that cert-manager’s resolvers answer SOA queries for the zone, or set --dns01-recursive-nameservers and --dns01-recursive-nameservers-only.',
      '{dnsOwner}: check that the zone is delegated and that all its servers answer.',
    ],
    explainedBy: ['dnsFaults'],
    find: notPresented('DnsZoneLookupFailed'),
  }),
  ChallengeAliasFollowed: defineReason({
    ...unpresentable,
    title: 'A CNAME redirects the challenge record',
    explanation:
      'A CNAME record, or a wildcard one, at {proofName} leads to {alias}. With cnameStrategy {strategy} the TXT record is refused there: {message}',
    fix: [
      '{issuerOwner}: use cnameStrategy None where a wildcard CNAME covers _acme-challenge, and Follow where the CNAME delegates the zone of the challenge.',
      '{dnsOwner}: point the CNAME of {proofName} to a name in a zone that {issuer} may change, if it is meant for the challenge.',
    ],
    find: notPresented('ChallengeAliasFollowed', ofIssuer),
  }),
  DnsSolverMisconfigured: defineReason({
    ...unpresentable,
    title: 'The DNS solver is misconfigured',
    explanation:
      'The DNS-01 solver of {issuer} for {provider} cannot be used as it is written: {message}',
    fix: [
      '{issuerOwner}: correct the solver’s fields for {provider} in {issuer}; cert-manager retries automatically.',
    ],
    find: notPresented('DnsSolverMisconfigured', ofIssuer),
  }),
};

/** Why a DNS-01 challenge cannot be presented. */
export const dnsSolverReasons = {
  ...accessReasons,
  ...dnsAccessReasons,
  ...dnsSolverFieldReasons,
  ...recordReasons,
  ...webhookReasons,
};
