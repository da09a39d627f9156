import { profileOf } from '../controllers/profiles';
import { componentSlug } from '../request/names';
import { field, maxText, text } from '../input/pick';
import type { Environment } from '../platform/ExposurePlatform';
import type { Access } from '../controllers/Access';
import type { FieldReader } from '../input/FieldReader';
import { readCidr } from '../input/readNetwork';
import { accepted, common } from '../input/accepted';
import {
  allowlistAnnotations,
  guardSigns,
  loginAnnotations,
} from '../controllers/readAccessSigns';
import type { OwnerPlace, RouteObject } from './ExposureObjects';
import { namesObject } from './namesObject';
import type { SortedRoutes } from './readRoutes';

/** What access is read from. */
export interface AccessSources {
  place: OwnerPlace;
  environment: Environment;
  /** Objects of the controllers' own kinds; left out where they cannot be read. */
  guards?: readonly unknown[];
  /** Name of the issuer, where it was read. */
  issuer?: string;
}

/** Every kind of access that would have the same objects; one where it is certain. */
export interface ReadAccess {
  kinds: readonly Access[];
  allowlist?: string[];
}

interface Sign {
  /** Foreign; the networks. An empty text where only the name of the object that holds them is known. */
  allowlist?: unknown;
  login: boolean;
}

function signOfRoute(route: RouteObject, place: OwnerPlace): Sign {
  const slug = componentSlug(place.component);
  const names = (suffix: string) =>
    namesObject(route, `${slug}-${suffix}`, place);
  const [written] = allowlistAnnotations.flatMap(
    key => route.annotations[key] ?? [],
  );
  // A text of exactly this length was cut when it was read from the cluster, and its last network with it.
  const networks = written?.length === maxText ? '' : written?.split(',');
  return {
    allowlist: networks ?? (names('allowlist') ? '' : undefined),
    login:
      loginAnnotations.some(key => route.annotations[key] !== undefined) ||
      names('login') ||
      names('login-auth'),
  };
}

function signOfGuard(object: unknown): Sign {
  const kind = text(field(object, 'kind')) ?? '';
  const signs = Object.hasOwn(guardSigns, kind) ? guardSigns[kind] : undefined;
  return {
    allowlist: signs?.allowlist(object),
    login: signs?.login(object) !== undefined,
  };
}

function readNetworks(networks: FieldReader): string[] {
  const cidrs = networks.list(readCidr, 200);
  if (cidrs.length === 0) {
    networks.refuseValue('AllowlistEmpty', 'networks');
  }
  return cidrs;
}

function allowlistOf(signs: readonly Sign[]): string[] | undefined {
  const lists = signs
    .filter(({ allowlist }) => allowlist !== undefined && allowlist !== '')
    .map(({ allowlist }) => accepted(allowlist, readNetworks));
  return common(lists);
}

/** Nothing holds anybody back: the rest is a matter of the CA, or of objects that cannot be read. */
function openKinds(
  { environment, guards, issuer }: AccessSources,
  served: readonly RouteObject[],
): Access[] {
  const cannot = profileOf(environment.ingress.profile)?.cannot(environment);
  const trust = environment.certificates.issuers.find(
    ({ name }) => name === issuer,
  )?.trust;
  const isPublicCa = trust === 'public' || trust === 'staging';
  const mayHaveGuard =
    guards === undefined &&
    !cannot?.allowlist &&
    served.some(({ kind }) => kind === 'HTTPRoute');
  const kinds: Access[] = ['public'];
  if (!cannot?.internal && !isPublicCa) {
    kinds.push('internal');
  }
  if (mayHaveGuard) {
    kinds.push('allowlist');
  }
  return kinds;
}

/** Who may come in, by the annotations of the routes and by the objects that guard them. */
export function readAccess(
  { served, logins }: Pick<SortedRoutes, 'served' | 'logins'>,
  sources: AccessSources,
): ReadAccess {
  const onRoutes = served.map(route => signOfRoute(route, sources.place));
  const agreed = common(
    onRoutes.map(sign => [sign.allowlist !== undefined, sign.login]),
  );
  const signs = [...onRoutes, ...(sources.guards ?? []).map(signOfGuard)];
  const isListed = signs.some(({ allowlist }) => allowlist !== undefined);
  const asksLogin = logins.length > 0 || signs.some(({ login }) => login);
  if (!agreed || (isListed && asksLogin)) {
    return { kinds: [] };
  }
  if (asksLogin) {
    return { kinds: ['login'] };
  }
  if (!isListed) {
    return { kinds: openKinds(sources, served) };
  }
  const allowlist = allowlistOf(signs);
  return { kinds: ['allowlist'], ...(allowlist && { allowlist }) };
}
