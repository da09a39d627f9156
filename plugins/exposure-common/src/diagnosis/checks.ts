import type { CheckEntry } from './Check';
import {
  backendServiceMissing,
  servicePortMissing,
  serviceWithoutReadyEndpoints,
} from './checks/backendChecks';
import { certificateChecks } from './checks/certificateChecks';
import { certificateRequestChecks } from './checks/certificateRequestChecks';
import { certificateStateChecks } from './checks/certificateStateChecks';
import { challengeChecks } from './checks/challengeChecks';
import { dnsChecks } from './checks/dnsChecks';
import { gatewayNotProgrammed } from './checks/gatewayChecks';
import {
  httpRouteNotAccepted,
  httpRoutePending,
} from './checks/httpRouteChecks';
import { ingressWithoutAddress } from './checks/ingressAddressChecks';
import { issuerChecks } from './checks/issuerChecks';
import { networkPolicyBlocksController } from './checks/networkPolicyChecks';
import { orderChecks } from './checks/orderChecks';
import { renewalChecks } from './checks/renewalChecks';
import * as request from './checks/requestChecks';
import * as route from './checks/routeChecks';
import { servingChecks } from './checks/servingChecks';
import { sourceChecks } from './checks/sourceChecks';

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
