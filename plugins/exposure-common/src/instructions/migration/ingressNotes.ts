import { tlsSecretName } from '../../manifests/names';
import type { MigrationTarget } from './AnnotationGroup';
import type { ForeignIngress } from './readForeignIngress';

/** Something about an Ingress beside its annotations that matters when it moves. */
export interface IngressNote {
  applies(ingress: ForeignIngress, to: MigrationTarget): boolean;
  text: string;
}

/** What a request cannot say, or another controller reads otherwise. */
export const ingressNotes: readonly IngressNote[] = [
  {
    applies: ({ catchesAll }) => catchesAll,
    text: 'It answers for every hostname. A request names its hostnames; find out which ones visitors use.',
  },
  {
    applies: ({ services }) => services.length > 1,
    text: 'Its paths lead to several Services. A request leads to one: ask for each, or keep the paths in one Ingress by hand.',
  },
  {
    applies: ({ hostnames }) => hostnames.length > 10,
    text: 'It has more than ten hostnames, which is the most that one request can have.',
  },
  {
    applies: ({ secrets, hostnames }) =>
      secrets.some(
        secret => !hostnames.some(name => tlsSecretName(name) === secret),
      ),
    text: 'A Secret of its certificates has another name than Exposure gives, which is the hostname and "-tls": the hostname gets one new certificate.',
  },
  {
    applies: ({ pathTypes }, to) =>
      pathTypes.includes('ImplementationSpecific') && to !== 'traefik-nginx',
    text: 'A path is ImplementationSpecific: nginx took it for a prefix of characters or a regular expression. Say Prefix, which compares whole segments, and try the addresses.',
  },
  {
    applies: ({ hostnames }, to) =>
      to === 'gateway-api' && hostnames.some(name => name.startsWith('*.')),
    text: 'A wildcard of Gateway API covers labels of any depth, where that of an Ingress covers one.',
  },
];
