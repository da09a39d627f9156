import { tlsSecretName } from '@exposure/backstage-plugin-exposure-common';
import { isAskedAgain } from './IngressNote';
import type { IngressNote } from './IngressNote';
import { pathNotes } from './pathNotes';
import { sourceRangeNotes } from './sourceRangeNotes';

/** What a request cannot say, or another controller reads otherwise. */
export const ingressNotes: readonly IngressNote[] = [
  {
    asks: true,
    applies: (ingress, to) => isAskedAgain(ingress, to) && ingress.catchesAll,
    text: () =>
      'It answers for every hostname. A request names its hostnames; find out which ones visitors use.',
  },
  {
    asks: true,
    applies: (ingress, to) =>
      isAskedAgain(ingress, to) && ingress.hostnames.length > 10,
    text: () =>
      'It has more than ten hostnames, which is the most that one request can have.',
  },
  ...pathNotes,
  ...sourceRangeNotes,
  {
    asks: false,
    applies: (ingress, to) =>
      isAskedAgain(ingress, to) &&
      ingress.secrets.some(
        secret =>
          !ingress.hostnames.some(name => tlsSecretName(name) === secret),
      ),
    text: () =>
      'A Secret of its certificates has another name than Exposure gives, which is the hostname and "-tls": the hostname gets one new certificate.',
  },
  {
    asks: true,
    applies: ({ hostnames }, to) =>
      to === 'gateway-api' && hostnames.some(name => name.startsWith('*.')),
    text: () =>
      'A wildcard of Gateway API covers labels of any depth, where that of an Ingress covers one: find out whether the app may answer for all of them.',
  },
];
