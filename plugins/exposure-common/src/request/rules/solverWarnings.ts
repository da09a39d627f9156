import { mustChooseDns01, servesPlainHttp } from '../solverInTheWay';
import type { RequestWarning } from './RequestWarning';

/** What a controller does to the HTTP-01 solver of cert-manager. */
export const solverWarnings: readonly RequestWarning[] = [
  {
    id: 'PlainHttpServed',
    applies: servesPlainHttp,
    message: ({ issuer, profile }) =>
      `Plain HTTP is served and not redirected to HTTPS: ${issuer?.name} uses HTTP-01, and the redirect of ${profile.title} would apply to the solver's path too. With a DNS-01 issuer the redirect is written.`,
  },
  {
    id: 'Dns01MustBeChosen',
    applies: mustChooseDns01,
    message: ({ issuer, request }) =>
      `${
        issuer?.name
      } has solvers for HTTP-01 and DNS-01: their selectors must choose DNS-01 for ${[
        ...request.hostnames,
        ...request.redirects,
      ].join(
        ', ',
      )}; with HTTP-01 the CA would not reach the solver here, and no certificate would be issued.`,
  },
];
