import type { CheckEntry } from './Check';
import {
  backendServiceMissing,
  servicePortMissing,
  serviceWithoutReadyEndpoints,
} from './route/backendReasons';
import { certificateChecks } from './certificate/certificateReasons';
import { certificateRequestChecks } from './certificate/certificateRequestReasons';
import { certificateStateChecks } from './certificate/certificateStateReasons';
import { challengeChecks } from './acme/challengeReasons';
import { dnsChecks } from './dns/dnsReasons';
import { gatewayNotProgrammed } from './route/gatewayReasons';
import {
  httpRouteNotAccepted,
  httpRoutePending,
} from './route/httpRouteReasons';
import { ingressWithoutAddress } from './route/ingressAddressReasons';
import { issuerChecks } from './certificate/issuerReasons';
import { networkPolicyBlocksController } from './route/networkPolicyReasons';
import { orderChecks } from './acme/orderReasons';
import { renewalChecks } from './certificate/renewalReasons';
import * as request from './request/requestReasons';
import * as route from './route/routeReasons';
import { servingChecks } from './serving/servingReasons';
import { sourceChecks } from './sources/sourceReasons';

const requestChecks: readonly CheckEntry[] = [
  {
    reason: 'ChangesRequested',
    needs: ['pullRequest'],
    find: request.changesRequested,
  },
  {
    reason: 'PullRequestChecksFailed',
    needs: ['pullRequest'],
    find: request.pullRequestChecksFailed,
  },
  {
    reason: 'PullRequestDraft',
    needs: ['pullRequest'],
    find: request.pullRequestDraft,
  },
  {
    reason: 'WaitingForReview',
    needs: ['pullRequest'],
    find: request.waitingForReview,
  },
  {
    reason: 'PullRequestMerged',
    needs: ['pullRequest', 'ingresses', 'httpRoutes', 'certificates'],
    find: request.pullRequestMerged,
  },
  {
    reason: 'PullRequestClosed',
    needs: ['pullRequest', 'ingresses', 'httpRoutes', 'certificates'],
    find: request.pullRequestClosed,
  },
  {
    reason: 'BeingRemoved',
    needs: ['pullRequest'],
    find: request.beingRemoved,
  },
  {
    reason: 'DnsRecordLeftBehind',
    needs: ['pullRequest', 'dns', 'ingresses', 'httpRoutes', 'certificates'],
    find: request.dnsRecordLeftBehind,
  },
  {
    reason: 'NothingExposed',
    needs: ['ingresses', 'httpRoutes', 'certificates'],
    find: request.nothingExposed,
  },
];

const routeChecks: readonly CheckEntry[] = [
  { reason: 'HostConflict', needs: ['elsewhere'], find: route.hostConflict },
  {
    reason: 'BackendServiceMissing',
    needs: ['services'],
    find: backendServiceMissing,
  },
  {
    reason: 'ServicePortMissing',
    needs: ['services'],
    find: servicePortMissing,
  },
  {
    reason: 'HttpRouteNotAccepted',
    needs: ['httpRoutes'],
    find: httpRouteNotAccepted,
  },
  {
    reason: 'GatewayNotProgrammed',
    needs: ['gateways', 'listenerSets'],
    find: gatewayNotProgrammed,
  },
  {
    reason: 'HttpRoutePending',
    needs: ['httpRoutes'],
    find: httpRoutePending,
  },
  {
    reason: 'IngressWithoutAddress',
    needs: ['ingresses'],
    find: ingressWithoutAddress,
  },
  {
    reason: 'ServiceWithoutReadyEndpoints',
    needs: ['services', 'endpointSlices'],
    find: serviceWithoutReadyEndpoints,
  },
  {
    reason: 'RouteMissing',
    needs: ['ingresses', 'httpRoutes', 'certificates'],
    find: route.routeMissing,
  },
  {
    reason: 'NetworkPolicyBlocksController',
    needs: ['networkPolicies', 'services'],
    find: networkPolicyBlocksController,
  },
];

/**
 * Every check, cause before symptom: the certificate's chain from its lowest object upwards, then what we asked
 * ourselves. Of two findings that argue for the same headline the earlier one decides it.
 */
export const checks: readonly CheckEntry[] = [
  ...requestChecks,
  ...challengeChecks,
  ...orderChecks,
  ...issuerChecks,
  ...certificateRequestChecks,
  ...dnsChecks,
  ...routeChecks,
  ...certificateChecks,
  ...certificateStateChecks,
  ...renewalChecks,
  ...servingChecks,
  ...sourceChecks,
];
