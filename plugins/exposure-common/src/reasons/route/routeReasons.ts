import { defineReason } from '../defineReason';
import { objectEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { attachmentReasons } from '../listeners/attachmentReasons';
import { conflictReasons } from '../listeners/conflictReasons';
import { emptyBackendReasons, missingBackendReasons } from './backendReasons';
import { gatewayReasons } from './gatewayReasons';
import { grantReasons } from './grantReasons';
import { pendingRouteReasons, refusedRouteReasons } from './httpRouteReasons';
import { ingressAddressReasons } from './ingressAddressReasons';
import { loadBalancerReasons } from './loadBalancerReasons';
import { missingRouteReasons } from './missingRouteReasons';
import { networkPolicyReasons } from './networkPolicyReasons';
import { otherRouteReasons } from './otherRoutes/otherRouteReasons';
import { unreadyParentReasons } from './unreadyParentReasons';
import { securityPolicyReasons } from './securityPolicyReasons';
import type { Sharing } from './rivals';
import { sharingOf } from './rivals';

/** The other route stays unnamed: who may not read its namespace must not learn of it here. */
function sharedHostname(isMeant: (sharing: Sharing) => boolean) {
  return (facts: Facts) => {
    const { seen, hostname, namespace, route } = facts;
    const sharing = route && sharingOf(route, facts);
    if (!route || !sharing?.isShared || !isMeant(sharing)) {
      return undefined;
    }
    const path = sharing.contested?.path;
    return {
      params: {
        hostname,
        namespace,
        environment: seen.environment.title,
        where:
          path === undefined ? 'on any path' : `on the path ${quoted(path)}`,
      },
      evidence: [
        objectEvidence(route.object, 'metadata.name', hostname, seen.elsewhere),
      ],
    };
  };
}

/** What leads from the load balancer to the pods. */
export const routeReasons = {
  HostConflict: defineReason({
    track: 'route',
    value: 'hostConflict',
    severity: 'error',
    actor: 'you',
    headline: 'conflict',
    title: 'The hostname is already in use',
    explanation:
      'Another route in {environment}, outside the namespace {namespace}, already answers for {hostname} {where}. Only one of the two routes gets these requests.',
    fix: [
      'Choose another hostname, or ask the platform team who owns this one.',
      'Agree with the other owner which of the two routes serves it.',
    ],
    beforeMerge: { effect: 'warn', ofNamespace: true },
    among: 'routeFaults',
    needs: ['elsewhere'],
    find: sharedHostname(({ contested }) => contested !== undefined),
  }),
  HostSharedByPaths: defineReason({
    track: 'route',
    severity: 'info',
    actor: 'nobody',
    title: 'Another route shares the hostname',
    explanation:
      'A route outside the namespace {namespace} serves other paths of {hostname}. The controller merges both; the longest path gets a request.',
    fix: [],
    needs: ['elsewhere'],
    find: sharedHostname(({ contested }) => contested === undefined),
  }),
  ...missingBackendReasons,
  ...conflictReasons,
  ...attachmentReasons,
  ...grantReasons,
  ...refusedRouteReasons,
  ...unreadyParentReasons,
  ...gatewayReasons,
  ...pendingRouteReasons,
  ...ingressAddressReasons,
  ...emptyBackendReasons,
  ...securityPolicyReasons,
  ...loadBalancerReasons,
  ...otherRouteReasons,
  ...missingRouteReasons,
  ...networkPolicyReasons,
};
