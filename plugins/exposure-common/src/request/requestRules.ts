import { controllerProfiles } from '../manifests/controllers/profiles';
import type { ExposurePlatform, Issuer } from './ExposurePlatform';
import type { ExposureRequest } from './ExposureRequest';
import { findEnvironment } from './findEnvironment';
import { placeRequest } from './PlacedRequest';
import type { PlacedRequest } from './PlacedRequest';
import { parseCidr } from './parseCidr';
import type { Refusal } from './Refusal';

/** One rule for a request as a whole. */
export interface RequestRule {
  rule: string;
  /** The field the refusal names. The rule is silent where that field or one of `also` was refused already. */
  field: keyof ExposureRequest;
  also?: readonly (keyof ExposureRequest)[];
  broken(placed: PlacedRequest): boolean;
  message(placed: PlacedRequest): string;
}

const issuerNames = (
  placed: PlacedRequest,
  fits: (issuer: Issuer) => boolean,
) =>
  placed.environment.certificates.issuers
    .filter(fits)
    .map(issuer => issuer.name)
    .join(', ') || `none in ${placed.environment.id}`;

const hasWildcard = ({ request }: PlacedRequest) =>
  request.hostnames.some(hostname => hostname.startsWith('*.'));

/** An issuer without ACME solvers signs any name itself. */
const canIssueWildcard = (issuer: Issuer) =>
  issuer.solvers.length === 0 || issuer.solvers.includes('dns01');

/** What a request as a whole must obey, in the order it is told. */
export const requestRules: readonly RequestRule[] = [
  {
    rule: 'AccessNotPossible',
    field: 'access',
    broken: ({ request, profile }) =>
      !profile.accesses.includes(request.access),
    message: ({ request, profile, environment }) =>
      `access ${request.access} cannot be written for ${
        profile.name
      }, the controller of ${environment.id}: ${
        profile.accessRefusal
      } Profiles that can: ${controllerProfiles
        .filter(other => other.accesses.includes(request.access))
        .map(other => other.name)
        .join(', ')}.`,
  },
  {
    rule: 'SourceIpNotPreserved',
    field: 'access',
    broken: ({ request, environment }) =>
      request.access === 'allowlist' &&
      environment.ingress.sourceIp.kind === 'notPreserved',
    message: ({ environment }) =>
      `access allowlist needs the visitor's address, which the load balancer of ${environment.id} does not preserve (ingress.sourceIp); look at x-forwarded-for and x-real-ip as your app receives them, and ask the platform team.`,
  },
  {
    rule: 'AllowlistEmpty',
    field: 'allowlist',
    also: ['access'],
    broken: ({ request }) =>
      request.access === 'allowlist' && request.allowlist.length === 0,
    message: () =>
      'allowlist must name at least one CIDR with access allowlist, e.g. 203.0.113.0/24.',
  },
  {
    rule: 'AllowlistEverybody',
    field: 'allowlist',
    broken: ({ request }) =>
      request.allowlist.some(cidr => {
        const parsed = parseCidr(cidr);
        return parsed.ok && parsed.prefixLength === 0;
      }),
    message: () =>
      'allowlist has a prefix of length 0, which lets everybody in; choose access public if that is meant.',
  },
  {
    rule: 'AllowlistWithoutAccess',
    field: 'allowlist',
    also: ['access'],
    broken: ({ request }) =>
      request.access !== 'allowlist' && request.allowlist.length > 0,
    message: ({ request }) =>
      `allowlist has a meaning with access allowlist only; access is ${request.access}.`,
  },
  {
    rule: 'LoginNotConfigured',
    field: 'access',
    broken: ({ request, environment }) =>
      request.access === 'login' && environment.login === undefined,
    message: ({ environment }) =>
      `access login needs an oauth2-proxy, which ${environment.id} does not offer (login.oauth2Proxy).`,
  },
  {
    rule: 'LoginInOtherNamespace',
    field: 'access',
    also: ['namespace'],
    broken: ({ request, environment }) =>
      request.access === 'login' &&
      environment.login !== undefined &&
      environment.login.oauth2Proxy.namespace !== request.namespace,
    message: ({ environment }) =>
      `access login works in the namespace ${environment.login?.oauth2Proxy.namespace} only: an Ingress can send to a Service of its own namespace alone, and the oauth2-proxy of ${environment.id} is there.`,
  },
  {
    rule: 'PathReserved',
    field: 'path',
    also: ['access'],
    broken: ({ request }) =>
      request.access === 'login' && /^\/oauth2(\/|$)/.test(request.path),
    message: () =>
      'path must not be /oauth2 with access login: the login answers there.',
  },
  {
    rule: 'WildcardWithLogin',
    field: 'access',
    also: ['hostnames'],
    broken: placed => placed.request.access === 'login' && hasWildcard(placed),
    message: () =>
      'access login cannot guard a wildcard hostname: the login answers at one address; name each host.',
  },
  {
    rule: 'InternalNeedsInternalIssuer',
    field: 'issuer',
    also: ['access'],
    broken: ({ request, issuer }) =>
      request.access === 'internal' && issuer.trust !== 'internal',
    message: placed =>
      `issuer ${
        placed.issuer.name
      } writes every hostname into public certificate transparency logs; access internal needs an issuer with trust internal: ${issuerNames(
        placed,
        issuer => issuer.trust === 'internal',
      )}.`,
  },
  {
    rule: 'WildcardNeedsDns01',
    field: 'issuer',
    also: ['hostnames'],
    broken: placed => hasWildcard(placed) && !canIssueWildcard(placed.issuer),
    message: placed =>
      `issuer ${
        placed.issuer.name
      } has no DNS-01 solver, which a wildcard needs (RFC 8555); issuers that can: ${issuerNames(
        placed,
        canIssueWildcard,
      )}.`,
  },
  {
    rule: 'IssuerCannotProve',
    field: 'issuer',
    broken: ({ issuer }) =>
      issuer.trust !== 'internal' && issuer.solvers.length === 0,
    message: ({ issuer, environment }) =>
      `issuer ${issuer.name} has no solver in ${environment.id}; the platform team must name http01 or dns01 in its configuration.`,
  },
  {
    rule: 'RedirectIsHostname',
    field: 'redirects',
    also: ['hostnames'],
    broken: ({ request }) =>
      request.redirects.some(name => request.hostnames.includes(name)),
    message: () =>
      'redirects has a hostname that is in hostnames too; it can only do one of the two.',
  },
  {
    rule: 'RedirectWildcard',
    field: 'redirects',
    broken: ({ request }) =>
      request.redirects.some(name => name.startsWith('*')),
    message: () => 'redirects must name each host; a wildcard cannot redirect.',
  },
  {
    rule: 'RedirectToWildcard',
    field: 'redirects',
    also: ['hostnames'],
    broken: ({ request }) =>
      request.redirects.length > 0 &&
      request.hostnames[0]?.startsWith('*') === true,
    message: () =>
      'redirects lead to hostnames[0], which is a wildcard; put a full hostname first.',
  },
  {
    rule: 'PortNumberNeeded',
    field: 'service',
    broken: ({ request, profile }) =>
      profile.name === 'gateway-api' &&
      typeof request.service.port === 'string',
    message: () =>
      'service.port must be a number with profile gateway-api: an HTTPRoute cannot name a port.',
  },
];

function isRefused(field: string, refusals: readonly Refusal[]): boolean {
  return refusals.some(
    refusal =>
      refusal.field === field ||
      refusal.field.startsWith(`${field}.`) ||
      refusal.field.startsWith(`${field}[`),
  );
}

/**
 * Judges a request as a whole against its environment.
 * @param request - from `parseRequest`, or under way there
 * @param platform - from `parsePlatform`
 * @param before - refusals of single fields: rules that build on those fields stay silent
 */
export function judgeRequest(
  request: ExposureRequest,
  platform: ExposurePlatform,
  before: readonly Refusal[] = [],
): Refusal[] {
  const environment = findEnvironment(platform, request.environment);
  const placed = placeRequest(request, platform);
  if (!placed) {
    return [
      {
        field: environment ? 'issuer' : 'environment',
        rule: environment ? 'UnknownIssuer' : 'UnknownEnvironment',
        message: environment
          ? `issuer must be one of ${environment.certificates.issuers
              .map(issuer => issuer.name)
              .join(', ')}.`
          : `environment must be one of ${Object.keys(
              platform.environments,
            ).join(', ')}.`,
      },
    ].filter(refusal => !isRefused(refusal.field, before));
  }
  return requestRules
    .filter(({ field, also = [] }) =>
      [field, ...also].every(name => !isRefused(name, before)),
    )
    .filter(rule => rule.broken(placed))
    .map(rule => ({
      field: rule.field,
      rule: rule.rule,
      message: rule.message(placed),
    }));
}
