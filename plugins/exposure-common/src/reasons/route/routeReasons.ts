import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import { attachmentReasons } from '../listeners/attachmentReasons';
import { conflictReasons } from '../listeners/conflictReasons';
import { emptyBackendReasons, missingBackendReasons } from './backendReasons';
import { gatewayReasons } from './gatewayReasons';
import { grantReasons } from './grantReasons';
import { pendingRouteReasons, refusedRouteReasons } from './httpRouteReasons';
import { ingressAddressReasons } from './ingressAddressReasons';
import { networkPolicyReasons } from './networkPolicyReasons';
import { rivalsOf } from './rivals';

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
      'Another route in {environment}, outside the namespace {namespace}, already answers for {hostname}. The longer path gets the request; with equal paths, either route can.',
    fix: [
      'Choose another hostname, or ask the platform team who owns this one.',
      'Agree with the other owner which of the two routes is removed.',
    ],
    beforeMerge: { effect: 'warn', ofNamespace: true },
    among: 'routeFaults',
    needs: ['elsewhere'],
    // The other route stays unnamed: who may not read its namespace must not learn of it here.
    find: facts => {
      const { seen, hostname, namespace, route } = facts;
      return route && rivalsOf(route, facts).length > 0
        ? {
            params: {
              hostname,
              namespace,
              environment: seen.environment.title,
            },
            evidence: [
              objectEvidence(
                route.object,
                'metadata.name',
                hostname,
                seen.elsewhere,
              ),
            ],
          }
        : undefined;
    },
  }),
  ...missingBackendReasons,
  ...conflictReasons,
  ...attachmentReasons,
  ...grantReasons,
  ...refusedRouteReasons,
  ...gatewayReasons,
  ...pendingRouteReasons,
  ...ingressAddressReasons,
  ...emptyBackendReasons,
  RouteMissing: defineReason({
    track: 'route',
    value: 'absent',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'No route leads to the application',
    explanation:
      'The namespace {namespace} has a Certificate for {hostname}, but no Ingress or HTTPRoute that answers for it.',
    fix: [
      'Apply the Ingress or HTTPRoute of this exposure, or remove the Certificate {certificate}.',
    ],
    among: 'routeFaults',
    explainedBy: ['IssuerNotFound'],
    needs: ['ingresses', 'httpRoutes', 'certificates'],
    find: facts =>
      facts.certificate && !facts.route
        ? {
            params: {
              hostname: facts.hostname,
              namespace: facts.namespace,
              certificate: facts.certificate.name,
            },
            evidence: [],
            since: facts.certificate.creationTimestamp,
          }
        : undefined,
  }),
  ...networkPolicyReasons,
};
