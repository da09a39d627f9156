import type { OtherRouteObject } from '../../../kubernetes';
import { isPlainHttp } from '../../certificate/source/otherRouteTlsReasons';
import { defineReason } from '../../defineReason';
import { quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { otherRouteViolation } from './otherRouteViolation';
import { refusedOtherRouteReasons } from './refusedOtherRouteReasons';

/** Where the controller takes none of them, what it says against them is told instead. */
const servedByOtherRoute = (facts: Facts) => {
  const open = facts.otherRoutes.filter(
    ({ complaint }) => complaint === undefined,
  );
  const route = open.find(({ isAccepted }) => isAccepted) ?? open[0];
  if (!route || facts.route) {
    return undefined;
  }
  const violation = otherRouteViolation(
    facts,
    route,
    route.hostnames.join(', '),
  );
  return {
    ...violation,
    params: {
      ...violation.params,
      acceptance: route.isAccepted
        ? 'its controller accepts it'
        : 'whether its controller accepts it is not known',
    },
  };
};

/** Where the certificate of a route comes from, as far as it is written: `from …`. */
function sourceWords(
  { kind, servesTls }: OtherRouteObject,
  { servedSecrets }: Facts,
): string {
  if (servedSecrets.length > 0) {
    return `the Secret ${quoted(servedSecrets.slice(0, 3).join(', '))}`;
  }
  return kind === 'IngressRoute' && servesTls !== false
    ? 'Traefik’s default certificate or resolver'
    : 'its Gateway or controller';
}

const otherRouteWithoutCertificate = (facts: Facts) => {
  const [route] = facts.otherRoutes;
  if (
    !route ||
    facts.route ||
    facts.certificate ||
    facts.seen.edge.known ||
    isPlainHttp(facts)
  ) {
    return undefined;
  }
  const names = route.secretNames.join(', ');
  const violation = otherRouteViolation(facts, route, names);
  const source = sourceWords(route, facts);
  return { ...violation, params: { ...violation.params, source } };
};

/** What routes say that are neither Ingress nor HTTPRoute. */
export const otherRouteReasons = {
  ...refusedOtherRouteReasons,
  ServedByOtherRoute: defineReason({
    track: 'route',
    severity: 'info',
    actor: 'nobody',
    title: 'Another kind of route serves the hostname',
    explanation:
      'The {routeKind} {route} answers for {hostname}. Its hostnames and Services were read; {acceptance}.',
    fix: [
      'Check what its controller’s log says about the {routeKind} {route} if the address does not work.',
    ],
    couldNotLook: 'fact',
    needs: [],
    find: servedByOtherRoute,
  }),
  OtherRouteWithoutCertificate: defineReason({
    track: 'certificate',
    value: 'unknown',
    severity: 'info',
    actor: 'platform',
    title: 'The route’s certificate is not known',
    explanation:
      'The {routeKind} {route} takes the certificate for {hostname} from {source}. Which certificate that is was not read.',
    fix: [
      'Platform team: turn on the environment’s TLS probe, which shows what is served.',
    ],
    couldNotLook: 'fact',
    needs: ['certificates'],
    find: otherRouteWithoutCertificate,
  }),
};
