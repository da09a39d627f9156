import * as make from '../manifests.ts';
import type { Scenario } from '../Scenario.ts';
import {
  whole,
  onGateway,
  address,
  accepted,
  programmed,
  good,
} from '../shapes.ts';

/** Routes and what they lead to. */
export const routeScenarios: readonly Scenario[] = [
  { reason: 'Live', objects: whole, statuses: address },
  {
    reason: 'NothingExposed',
    objects: shape => [make.service(shape)],
    records: () => [],
  },
  { reason: 'IngressWithoutAddress', objects: whole },
  {
    reason: 'BackendServiceMissing',
    objects: shape => [make.ingress(shape), make.certificate(shape)],
    statuses: address,
  },
  {
    reason: 'ServicePortMissing',
    objects: shape => [
      make.service(shape),
      make.pod(shape),
      make.ingress(shape, { name: 'web', port: { number: 3000 } }),
      make.certificate(shape),
    ],
    statuses: address,
  },
  {
    reason: 'ServiceWithoutReadyEndpoints',
    objects: shape => [
      make.service(shape),
      make.ingress(shape),
      make.certificate(shape),
    ],
    statuses: address,
  },
  {
    reason: 'HostConflict',
    objects: whole,
    statuses: address,
    elsewhere: true,
  },
  {
    reason: 'RouteMissing',
    objects: shape => [make.service(shape), make.certificate(shape)],
  },
  {
    reason: 'NetworkPolicyBlocksController',
    objects: shape => [...whole(shape), make.networkPolicy(shape)],
    statuses: address,
  },
  {
    reason: 'HttpRouteNotAccepted',
    objects: onGateway,
    statuses: {
      ...good,
      HTTPRoute: accepted(
        'False',
        'UnsupportedValue',
        'A filter of the route is not supported',
      ),
    },
  },
  {
    reason: 'HttpRoutePending',
    objects: onGateway,
    statuses: { Gateway: good.Gateway },
  },
  {
    reason: 'GatewayNotProgrammed',
    objects: onGateway,
    statuses: {
      ...good,
      Gateway: programmed(
        'False',
        'NoResources',
        'No address could be assigned',
      ),
    },
  },
];
