import { usesGateway } from '../../controllers/profiles';
import type { PartName } from '../../observation/ExposureObservation';
import type { TrackName } from '../vocabulary/trackValues';
import { servesSecrets } from './certificateSource';
import type { Facts } from './Facts';

/** A part of the observation without which a track cannot be called good, and what it is called in words. */
export interface EssentialPart {
  part: PartName;
  track: TrackName;
  kinds: string;
}

function routeParts({ route, seen }: Facts): EssentialPart[] {
  const ingress = {
    part: 'ingresses',
    track: 'route',
    kinds: 'Ingress',
  } as const;
  const httpRoute = {
    part: 'httpRoutes',
    track: 'route',
    kinds: 'HTTPRoute',
  } as const;
  const gateways = [
    { part: 'gateways', track: 'route', kinds: 'Gateway' },
    { part: 'listenerSets', track: 'route', kinds: 'ListenerSet' },
  ] as const;
  if (!route) {
    return [ingress, httpRoute];
  }
  if (route.kind === 'Ingress') {
    return [ingress];
  }
  const named = listParents(
    route.object.kind === 'HTTPRoute' ? route.object.parents : [],
  );
  return [
    httpRoute,
    ...gateways.filter(({ kinds }) =>
      kinds === 'Gateway'
        ? usesGateway(seen.environment)
        : named.includes(kinds),
    ),
  ];
}

function listParents(parents: readonly { kind: string }[]): string[] {
  return parents.map(({ kind }) => kind);
}

/** What has to be known before an exposure can be called good: it depends on the kind of its route. */
export function essentialParts(facts: Facts): EssentialPart[] {
  const services: EssentialPart[] = [
    ...facts.routes,
    ...facts.otherRoutes,
  ].some(({ backends }) => backends.length > 0)
    ? [
        { part: 'services', track: 'route', kinds: 'Service' },
        { part: 'endpointSlices', track: 'route', kinds: 'EndpointSlice' },
      ]
    : [];
  const certificates: EssentialPart[] = servesSecrets(facts)
    ? [{ part: 'certificates', track: 'certificate', kinds: 'Certificate' }]
    : [];
  return [
    ...routeParts(facts),
    ...services,
    ...certificates,
    { part: 'dns', track: 'dns', kinds: 'DNS' },
  ];
}
