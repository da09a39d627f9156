import type { ReasonWords } from './ReasonWords';

/** What leads from the load balancer to the pods. */
export const routeReasons = {
  RouteMissing: {
    track: 'route',
    value: 'absent',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'No route leads to the application',
    explanation:
      '{namespace} has a Certificate for {hostname}, but no Ingress and no HTTPRoute that answers for the name.',
    fix: [
      'Apply the Ingress or HTTPRoute of this exposure, or remove the Certificate {certificate}.',
    ],
  },
  HostConflict: {
    track: 'route',
    value: 'hostConflict',
    severity: 'error',
    actor: 'you',
    headline: 'conflict',
    title: 'The name is already in use',
    explanation:
      'Another route in {environment}, outside the namespace {namespace}, already answers for {hostname}. A request goes to the longer path of the two; where both have the same path, it can go to either.',
    fix: [
      'Choose another name, or ask the platform team who owns this one.',
      'One of the two routes must be removed.',
    ],
  },
  IngressWithoutAddress: {
    track: 'route',
    value: 'pending',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'The environment’s ingress controller has not taken the Ingress',
    explanation:
      'The status of the Ingress {ingress} has {found}. Its class is {class}.',
    fix: ['Check {what}.'],
  },
  HttpRouteNotAccepted: {
    track: 'route',
    value: 'rejected',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'The gateway does not take the route as it is',
    explanation: 'The {parent} {answer}: {condition}.',
    fix: [
      'Correct {where} of the HTTPRoute {route}: {how}.',
      'Or ask {whom} for {what}.',
    ],
  },
  HttpRoutePending: {
    track: 'route',
    value: 'pending',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'No gateway has taken the route',
    explanation:
      'The {parent} has not accepted the HTTPRoute {route}: {condition}.',
    fix: [
      'Check that the parentRefs name the environment’s Gateway or your ListenerSet.',
      'Platform team: check that the gateway controller runs.',
    ],
  },
  GatewayNotProgrammed: {
    track: 'route',
    value: 'pending',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'The gateway is not ready',
    explanation: 'The {parent} is not ready: {condition}.',
    fix: [
      'Read the conditions of the {parent}, and correct there what they name.',
      'Platform team: read the log of the gateway’s controller.',
    ],
  },
  BackendServiceMissing: {
    track: 'route',
    value: 'backendMissing',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    title: 'The Service does not exist',
    explanation:
      'The {routeKind} {route} sends requests for {hostname} to the Service {service}, which does not exist in the namespace {namespace}.',
    fix: ['Create the Service, or correct its name in the {routeKind}.'],
  },
  ServicePortMissing: {
    track: 'route',
    value: 'backendMissing',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    title: 'The Service has no such port',
    explanation:
      'The {routeKind} {route} sends requests for {hostname} to port {port} of the Service {service}, which has only: {ports}.',
    fix: ['Correct the port in the {routeKind}, or add it to the Service.'],
  },
  ServiceWithoutReadyEndpoints: {
    track: 'route',
    value: 'noEndpoints',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'No pod is ready to answer',
    explanation:
      'The {routeKind} {route} sends requests to the Service {service}, which has {notReady} pods that are not ready and none that is, so visitors get an error.',
    fix: [
      'Check that the Service’s pods run and pass their readiness probe.',
      'With no pods at all: compare the Service’s selector with the pods’ labels.',
    ],
  },
  NetworkPolicyBlocksController: {
    track: 'route',
    severity: 'warning',
    actor: 'you',
    title: 'A NetworkPolicy keeps the ingress controller out',
    explanation:
      'The NetworkPolicy {policy} isolates the pods behind {service}, and no policy lets the controller in namespace {controllerNamespace} reach port {port}.',
    fix: [
      'Add a NetworkPolicy that allows the ingress controller to the pods’ port {port}.',
    ],
  },
} as const satisfies Record<string, ReasonWords>;
