import type { PlacedRequest } from './PlacedRequest';

const has = ({ issuer }: PlacedRequest, solver: 'http01' | 'dns01') =>
  issuer?.solvers.includes(solver) === true;

const redirectsEveryIngress = ({ profile }: PlacedRequest) =>
  profile.ingress?.redirectsEveryIngress === true;

/** Whether the redirect to HTTPS must be left out, for the CA to reach the HTTP-01 solver. */
export const servesPlainHttp = (placed: PlacedRequest) =>
  redirectsEveryIngress(placed) &&
  has(placed, 'http01') &&
  !has(placed, 'dns01');

const solvesBehindAccess = ({ profile, request }: PlacedRequest) =>
  profile.ingress?.solvesInPlace === true &&
  ['allowlist', 'login'].includes(request.access);

/** Whether a certificate comes only if the issuer proves by DNS-01 although it could by HTTP-01: its selectors decide. */
export const mustChooseDns01 = (placed: PlacedRequest) =>
  has(placed, 'http01') &&
  has(placed, 'dns01') &&
  (redirectsEveryIngress(placed) || solvesBehindAccess(placed));
