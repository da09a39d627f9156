import type { Scenario } from '../Scenario.ts';
import { selfCheck } from '../shapes.ts';

/** What answers cert-manager's own check instead of the solver. */
export const answerScenarios: readonly Scenario[] = [
  selfCheck('SelfCheckAtProxy.cdn-522', { address: '127.0.0.31', status: 522 }),
  selfCheck('SelfCheckAtProxy.cdn-526', { address: '127.0.0.32', status: 526 }),
  selfCheck('SelfCheckForbidden.firewall-403', {
    address: '127.0.0.33',
    status: 403,
    body: 'error code: 1020',
  }),
  selfCheck('SelfCheckFailed.too-many-429', {
    address: '127.0.0.34',
    status: 429,
  }),
  selfCheck('SelfCheckForbidden.redirect-loop', {
    address: '127.0.0.35',
    status: 302,
    location: 'http://127.0.0.35/oauth2/start',
  }),
  selfCheck('SolverWithoutAddress.other-key', {
    address: '127.0.0.36',
    status: 200,
    body: 'evaGxfADs6pSRb2LAv9IZf17Dt3juxGJ-PCt92wr-oA.other',
  }),
  selfCheck('SelfCheckRedirectUnreachable.redirect-to-closed-port', {
    address: '127.0.0.37',
    status: 308,
    location: 'https://127.0.0.37/.well-known/acme-challenge/x',
  }),
  selfCheck('SelfCheckRedirectUnreachable.redirect-to-no-host', {
    address: '127.0.0.38',
    status: 301,
    location: 'http://login.nowhere.example.org/',
  }),
  selfCheck('SolverWithoutAddress.gone-410', {
    address: '127.0.0.39',
    status: 410,
  }),
  selfCheck('SolverPodNotReady.bad-gateway-502', {
    address: '127.0.0.40',
    status: 502,
  }),
];
