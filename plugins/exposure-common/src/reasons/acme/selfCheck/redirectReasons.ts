import { defineReason } from '../../defineReason';
import { httpCheck, waitingFor } from './waitingFor';

/** The check was redirected, and what is there gives no answer that it can read. */
export const redirectReasons = {
  SelfCheckRedirectedToHttp: defineReason({
    ...httpCheck,
    actor: 'platform',
    title: 'The redirect to HTTPS meets plain HTTP',
    explanation:
      'cert-manager’s self-check of http://{hostname}/ was redirected to {redirect}, where the server answers plain HTTP: the load balancer or controller does not terminate TLS there.',
    fix: [
      'Platform team: make the load balancer pass port 443 to the controller’s HTTPS port, or terminate TLS itself.',
      'Platform team: make the redirect leave out /.well-known/acme-challenge/ until then.',
    ],
    find: waitingFor('SelfCheckRedirectedToHttp'),
  }),
  SelfCheckRedirectUnreachable: defineReason({
    ...httpCheck,
    actor: 'platform',
    title: 'The redirect’s target is not reachable',
    explanation:
      'cert-manager’s self-check of http://{hostname}/ was redirected to {redirect}, and no connection to that came about from inside the cluster: {message}',
    fix: [
      'Platform team: make {redirect} reachable from inside the cluster (hairpin, split DNS, egress policies).',
      'Exempt /.well-known/acme-challenge/ from the redirect; ask the platform team if a router or load balancer makes it.',
    ],
    find: waitingFor('SelfCheckRedirectUnreachable'),
  }),
};
