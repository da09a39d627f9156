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
      'It serves every hostname. A request names its hostnames: find out which ones visitors use.',
  },
  {
    asks: true,
    applies: (ingress, to) =>
      isAskedAgain(ingress, to) && ingress.hostnames.length > 10,
    text: () => 'It has more than ten hostnames, the limit of one request.',
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
      'A Secret of its certificates does not have the name that Exposure gives, the hostname and "-tls": the hostname gets one new certificate.',
  },
  {
    asks: true,
    applies: ({ hostnames }, to) =>
      to === 'gateway-api' && hostnames.some(name => name.startsWith('*.')),
    text: () =>
      'A Gateway API wildcard covers any number of labels, that of an Ingress covers one: find out whether the app may answer for all of them.',
  },
];
