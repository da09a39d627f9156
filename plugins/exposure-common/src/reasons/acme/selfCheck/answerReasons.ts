import { defineReason } from '../../defineReason';
import type { Facts } from '../../facts/Facts';
import { openChallenge } from '../challengesOf';
import { answeredBy } from '../answeredBy';
import { httpCheck, waitingFor } from './waitingFor';
import type { SelfCheckFault } from '../selfCheckFault';

/** Behind the right record the platform's controller answers: by a route of the team, or because the solver does not fit. */
function answeredHere(fault: SelfCheckFault) {
  return (facts: Facts) => {
    const found = waitingFor(fault)(facts);
    const challenge = openChallenge(facts);
    return (
      found &&
      challenge && {
        ...found,
        actor: answeredBy(challenge, facts),
      }
    );
  };
}

/** The check was answered, but not by the solver. */
export const answerReasons = {
  SelfCheckWrongAnswer: defineReason({
    ...httpCheck,
    actor: 'platform',
    title: 'The application answers the self-check',
    explanation:
      'The DNS record of {hostname} is right, but another page than the solver’s answers http://{hostname}/.well-known/acme-challenge/: a route of the application or the controller’s default.',
    fix: [
      'Platform team: check that the class or the Gateway of the solver is that of {hostname}, and that its exact path wins.',
      'Leave the path /.well-known/acme-challenge/ of {hostname} to cert-manager if a route of yours serves it.',
    ],
    find: answeredHere('SelfCheckWrongAnswer'),
  }),
  SelfCheckOtherSite: defineReason({
    ...httpCheck,
    actor: 'dnsOwner',
    title: 'Another website answers at this hostname',
    explanation:
      'cert-manager’s self-check of http://{hostname}/.well-known/acme-challenge/ was answered with another page, not with the solver’s.',
    fix: [
      '{dnsOwner}: point {hostname} to {target} only; an old server or a content delivery network may still answer.',
      'Leave the path /.well-known/acme-challenge/ of {hostname} to cert-manager if the DNS is right: then another route serves it.',
    ],
    find: waitingFor('SelfCheckOtherSite'),
  }),
  SelfCheckAtProxy: defineReason({
    ...httpCheck,
    actor: 'dnsOwner',
    title: 'A proxy or CDN answers the self-check',
    explanation:
      'A proxy or CDN before {hostname} answered the self-check with status {status}: such codes say that the proxy cannot reach the platform behind it.',
    fix: [
      '{dnsOwner}: turn the proxy off for {hostname}, so that it resolves to {target}, or let the proxy pass http requests to {target}.',
      'Platform team: use an issuer with DNS-01 for hostnames behind a proxy.',
    ],
    find: waitingFor('SelfCheckAtProxy'),
  }),
  SelfCheckNotFound: defineReason({
    ...httpCheck,
    actor: 'platform',
    title: 'The self-check does not reach the solver',
    explanation:
      'The DNS record of {hostname} is right, but http://{hostname}/.well-known/acme-challenge/ received status {status}: another route or server than the solver answers.',
    fix: [
      'Platform team: check that the Ingress class or the Gateway of the issuer’s solver is that of {hostname}, and that the controller has taken the solver’s route.',
      'Check that no route of yours serves the path /.well-known/acme-challenge/ itself.',
    ],
    find: answeredHere('SelfCheckNotFound'),
  }),
  SelfCheckElsewhere: defineReason({
    ...httpCheck,
    actor: 'you',
    title: 'Another server answers the self-check',
    explanation:
      'cert-manager’s self-check of http://{hostname}/.well-known/acme-challenge/ received status {status}: the request does not reach the solver.',
    fix: [
      'Check that {hostname} points to this platform.',
      'Ask the platform team whether the issuer’s solver uses the Ingress class or the Gateway of this environment.',
    ],
    find: waitingFor('SelfCheckElsewhere'),
  }),
  SelfCheckServerError: defineReason({
    ...httpCheck,
    actor: 'you',
    title: 'The solver does not answer',
    explanation:
      'cert-manager’s self-check of http://{hostname}/.well-known/acme-challenge/ received status {status}: the controller cannot reach the solver pod.',
    fix: [
      'Allow the ingress controller to reach pods labelled acme.cert-manager.io/http01-solver=true on TCP port 8089 (NetworkPolicy).',
      'Platform team: check that the solver pod runs in {namespace} and that the controller reaches it: registry rules, quota, service mesh.',
    ],
    find: facts => {
      const found = waitingFor('SelfCheckServerError')(facts);
      const { networkPolicies } = facts.seen;
      const isOpen =
        networkPolicies.known &&
        !networkPolicies.value.some(({ isolatesIngress }) => isolatesIngress);
      // Where no policy of the namespace isolates anything, the team has nothing to open.
      return (
        found && { ...found, ...(isOpen && { actor: 'platform' as const }) }
      );
    },
  }),
  SelfCheckForbidden: defineReason({
    ...httpCheck,
    actor: 'you',
    title: 'The self-check is turned away',
    explanation:
      'cert-manager’s self-check of http://{hostname}/.well-known/acme-challenge/ met a login, allowlist, firewall or redirect: {message}',
    fix: [
      'Exempt the path /.well-known/acme-challenge/ from login, allowlist and redirects. Annotations of your Ingress that can set them: {guards}.',
      'Platform team: allow the path in the firewall or web application firewall before the controller, if one answers.',
    ],
    find: waitingFor('SelfCheckForbidden'),
  }),
  SelfCheckTlsFailure: defineReason({
    ...httpCheck,
    actor: 'you',
    title: 'A redirect to HTTPS blocks the self-check',
    explanation:
      'cert-manager’s self-check of http://{hostname}/ was redirected to HTTPS, where the TLS handshake failed.',
    fix: [
      'Exempt /.well-known/acme-challenge/ from the redirect to HTTPS, or set the annotation cert-manager.io/issue-temporary-certificate on the Certificate.',
    ],
    find: waitingFor('SelfCheckTlsFailure'),
  }),
};
