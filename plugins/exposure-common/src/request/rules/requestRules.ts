import { accessRules, because, cannot } from './accessRules';
import type { ExposurePlatform, Issuer } from '../../platform/ExposurePlatform';
import type { ExposureRequest } from '../ExposureRequest';
import { fittingRules, hasWildcard } from './fittingRules';
import { lacksIssuer, placeAsFarAsKnown } from '../PlacedRequest';
import type { PlacedRequest } from '../PlacedRequest';
import type { Refusal } from '../../input/Refusal';
import type { RequestRule } from './RequestRule';

const issuerNames = (
  placed: PlacedRequest,
  fits: (issuer: Issuer) => boolean,
) =>
  placed.environment.certificates.issuers
    .filter(fits)
    .map(issuer => issuer.name)
    .join(', ') || `none in ${placed.environment.id}`;

/** An issuer without ACME solvers signs any name itself. */
const canIssueWildcard = (issuer: Issuer) =>
  issuer.solvers.length === 0 || issuer.solvers.includes('dns01');

/** External issuers have no solvers: how they make sure of a name is their own matter. */
const isExternal = (issuer: Issuer) => issuer.group !== 'cert-manager.io';

const provesWithoutHttp01 = (issuer: Issuer) =>
  issuer.solvers.includes('dns01') ||
  issuer.trust === 'internal' ||
  isExternal(issuer);

/** What a request as a whole must obey, in the order it is told. */
export const requestRules: readonly RequestRule[] = [
  ...fittingRules,
  ...accessRules,
  {
    rule: 'InternalNeedsInternalIssuer',
    field: 'issuer',
    also: ['access'],
    broken: ({ request, issuer }) =>
      request.access === 'internal' &&
      issuer !== undefined &&
      issuer.trust !== 'internal',
    message: placed =>
      `issuer ${
        placed.issuer?.name
      } writes every hostname into public certificate transparency logs; access internal needs an issuer with trust internal: ${issuerNames(
        placed,
        issuer => issuer.trust === 'internal',
      )}.`,
  },
  {
    rule: 'WildcardNeedsDns01',
    field: 'issuer',
    also: ['hostnames'],
    broken: placed =>
      placed.issuer !== undefined &&
      hasWildcard(placed) &&
      !canIssueWildcard(placed.issuer),
    message: placed =>
      `issuer ${
        placed.issuer?.name
      } has no DNS-01 solver, which a wildcard needs (RFC 8555); issuers that can: ${issuerNames(
        placed,
        canIssueWildcard,
      )}.`,
  },
  {
    rule: 'IssuerCannotProve',
    field: 'issuer',
    broken: ({ issuer }) =>
      issuer !== undefined &&
      issuer.trust !== 'internal' &&
      !isExternal(issuer) &&
      issuer.solvers.length === 0,
    message: ({ issuer, environment }) =>
      `issuer ${issuer?.name} has no solver in ${environment.id}; the platform team must name http01 or dns01 in its configuration.`,
  },
  {
    rule: 'PodSelectorOneLabel',
    field: 'podSelector',
    broken: ({ request, environment }) =>
      environment.networkPolicy.shape === 'combined' &&
      Object.keys(request.podSelector ?? {}).length > 1,
    message: ({ environment }) =>
      `podSelector must have exactly one label in ${environment.id} (networkPolicy.shape: combined); name one that only your pods have.`,
  },
  {
    rule: 'PortNumberNeeded',
    field: 'service',
    broken: placed =>
      typeof placed.request.service.port === 'string' &&
      cannot(placed, 'portName') !== undefined,
    message: placed =>
      `service.port must be a number for ${because(placed, 'portName')}`,
  },
  {
    rule: 'PathNotPossible',
    field: 'path',
    broken: ({ profile, request }) =>
      profile.ingress?.pathLimit?.accepts(request.path) === false,
    message: ({ environment, profile }) =>
      `path cannot be served by ${profile.name}, the controller of ${environment.id}, which accepts ${profile.ingress?.pathLimit?.accepted}.`,
  },
  {
    rule: 'Http01BehindAccess',
    field: 'issuer',
    also: ['access'],
    broken: placed =>
      placed.profile.ingress?.solvesInPlace === true &&
      ['allowlist', 'login'].includes(placed.request.access) &&
      cannot(placed, placed.request.access) === undefined &&
      placed.issuer?.solvers.includes('http01') === true &&
      !provesWithoutHttp01(placed.issuer),
    message: placed =>
      `issuer ${placed.issuer?.name} has only HTTP-01 solvers, and with ${
        placed.profile.name
      } the solver answers in the app's own Ingress, where access ${
        placed.request.access
      } shuts out the CA; issuers that work here: ${issuerNames(
        placed,
        provesWithoutHttp01,
      )}.`,
  },
  {
    rule: 'IssuerNotUsed',
    field: 'issuer',
    broken: ({ request, profile, environment }) =>
      request.issuer !== undefined && profile.tlsFrom(environment) !== 'secret',
    message: ({ environment, profile }) =>
      `issuer has no effect in ${environment.id}: ${
        profile.tlsFrom(environment) === 'acm'
          ? 'certificates come from AWS Certificate Manager'
          : "certificates are those of the platform team's Gateway"
      }; leave it out.`,
  },
  {
    rule: 'RedirectNotPossible',
    field: 'redirects',
    broken: placed =>
      placed.request.redirects.length > 0 &&
      cannot(placed, 'redirects') !== undefined,
    message: placed =>
      `redirects cannot be written for ${because(placed, 'redirects')}`,
  },
  {
    rule: 'WildcardNotPossible',
    field: 'hostnames',
    broken: placed =>
      hasWildcard(placed) && cannot(placed, 'wildcard') !== undefined,
    message: placed =>
      `a wildcard cannot be written for ${because(placed, 'wildcard')}`,
  },
];

/** An item's refusal does not count: the rules see the other items. */
function isRefused(field: string, refusals: readonly Refusal[]): boolean {
  return refusals.some(
    refusal => refusal.field === field || refusal.field.startsWith(`${field}.`),
  );
}

function unknownIssuer({ environment }: PlacedRequest): Refusal {
  const names = environment.certificates.issuers.map(issuer => issuer.name);
  return {
    field: 'issuer',
    rule: 'UnknownIssuer',
    message: `issuer must be one of ${names.join(', ')}.`,
  };
}

function unknownEnvironment(platform: ExposurePlatform): Refusal {
  return {
    field: 'environment',
    rule: 'UnknownEnvironment',
    message: `environment must be one of ${Object.keys(
      platform.environments,
    ).join(', ')}.`,
  };
}

function judgeBy<Seen>(
  rules: readonly RequestRule<Seen>[],
  seen: Seen,
  before: readonly Refusal[],
): Refusal[] {
  return rules
    .filter(({ field, also = [] }) =>
      [field, ...also].every(name => !isRefused(name, before)),
    )
    .filter(rule => rule.broken(seen))
    .map(rule => ({
      field: rule.field,
      rule: rule.rule,
      message: rule.message(seen),
    }));
}

/**
 * Judges a request as a whole against its environment. Where the environment or the issuer is unknown, what does not
 * depend on it is judged all the same.
 * @param request - settled, or under way
 * @param platform - from `parsePlatform`
 * @param before - refusals of single fields: rules that build on those fields stay silent
 */
export function judgeRequest(
  request: ExposureRequest,
  platform: ExposurePlatform,
  before: readonly Refusal[] = [],
): Refusal[] {
  const placed = placeAsFarAsKnown(request, platform);
  const unknown: Refusal[] = [];
  if (!placed) {
    unknown.push(unknownEnvironment(platform));
  } else if (lacksIssuer(placed)) {
    unknown.push(unknownIssuer(placed));
  }
  return [
    ...unknown.filter(({ field }) => !isRefused(field, before)),
    ...(placed
      ? judgeBy(requestRules, placed, before)
      : judgeBy(fittingRules, { request }, before)),
  ];
}
