import type {
  BackendReference,
  ChallengeObject,
  EndpointSliceObject,
  HttpRouteObject,
  IngressObject,
  ObjectHead,
  PodObject,
  ServiceObject,
} from '../../../kubernetes';
import { normalHostname } from '../../../observation/hostnames';
import { listOf } from '../../../observation/mapObserved';
import { isSolverOf } from '../../../observation/solver/observeSolver';
import type { Facts } from '../../facts/Facts';
import { openChallenge } from '../challengesOf';
import type { SelfCheckFault } from '../selfCheckFault';
import { waitsFor } from '../selfCheckFault';

/** The HTTP-01 solver of the challenge whose own check fails, with the objects that cert-manager made for it. */
export interface SolverSight {
  challenge: ChallengeObject;
  /** What cert-manager's own check complains about. */
  fault: SelfCheckFault;
  ingress?: IngressObject;
  httpRoute?: HttpRouteObject;
  /** The port of the Service that the route leads to. */
  backend?: BackendReference;
  service?: ServiceObject;
  /** Left out where the endpoints are not known. */
  ready?: number;
  pods: readonly PodObject[];
}

function newest<T extends ObjectHead>(objects: readonly T[]): T | undefined {
  const age = ({ creationTimestamp, name }: ObjectHead) =>
    `${creationTimestamp ?? ''} ${name}`;
  return [...objects].sort((a, b) => (age(a) > age(b) ? -1 : 1))[0];
}

function ingressHosts({ rules }: IngressObject): string[] {
  return rules.map(({ host }) => normalHostname(host ?? ''));
}

function readyOf(
  service: ServiceObject | undefined,
  { solver }: Facts['seen'],
): number | undefined {
  const slices = listOf<EndpointSliceObject>(solver.endpointSlices).filter(
    slice =>
      slice.serviceName === service?.name &&
      slice.namespace === service.namespace,
  );
  // The endpoints of a new Service follow within a second; without a slice nothing is known.
  return slices.length === 0
    ? undefined
    : slices.reduce((sum, { ready }) => sum + ready, 0);
}

/** The solver's objects; `undefined` where no check of an HTTP-01 challenge fails. */
export function solverSight(facts: Facts): SolverSight | undefined {
  const challenge = openChallenge(facts);
  const fault =
    challenge?.type === 'HTTP-01' ? waitsFor(challenge, facts) : undefined;
  if (!challenge || !fault) {
    return undefined;
  }
  const { solver } = facts.seen;
  const ingress = newest(
    listOf(solver.ingresses).filter(entry =>
      isSolverOf(entry, challenge, ingressHosts(entry)),
    ),
  );
  const httpRoute = newest(
    listOf(solver.httpRoutes).filter(entry =>
      isSolverOf(entry, challenge, entry.hostnames.map(normalHostname)),
    ),
  );
  const backend =
    httpRoute?.backends[0] ??
    ingress?.rules.flatMap(({ solverPaths }) =>
      solverPaths.flatMap(path => path.backend ?? []),
    )[0];
  const service = listOf(solver.services).find(
    ({ name, namespace }) =>
      name === backend?.name && namespace === challenge.namespace,
  );
  return {
    challenge,
    fault,
    ingress,
    httpRoute,
    backend,
    service,
    ready: readyOf(service, facts.seen),
    pods: listOf(solver.pods),
  };
}

/** Another server than the solver's, or none, answered the check: what follows where the solver's route is not in force. */
export function isAnsweredElsewhere({ fault }: SolverSight): boolean {
  return [
    'SelfCheckNotFound',
    'SelfCheckElsewhere',
    'SelfCheckWrongAnswer',
    'SelfCheckOtherSite',
  ].includes(fault);
}

/** The controller answered that it gets no answer, or none came. */
export function isUnanswered({ fault }: SolverSight): boolean {
  return [
    'SelfCheckServerError',
    'SelfCheckTimeout',
    'SelfCheckFailed',
  ].includes(fault);
}
