import { routePath } from '@exposure/backstage-plugin-exposure-common';
import { isAskedAgain } from './IngressNote';
import type { IngressNote } from './IngressNote';
import type { ForeignIngress, ForeignPath } from './readForeignIngress';

const differ = (values: readonly unknown[]) => new Set(values).size > 1;

const serviceOf = ({ service }: ForeignPath) => service ?? [];

/** Whether one Service is reached by several ports. */
function hasSeveralPorts({ paths }: ForeignIngress): boolean {
  const backends = paths.flatMap(({ service, port }) =>
    service === undefined ? [] : [`${service} ${port}`],
  );
  return new Set(backends).size > new Set(paths.flatMap(serviceOf)).size;
}

const isExact = ({ pathType }: ForeignPath) => pathType === 'Exact';

/** Whether hostnames have different paths: a prefix of "/" covers all others of its hostname. */
function hasSeveralPaths({ paths }: ForeignIngress): boolean {
  const covered = new Set(
    paths
      .filter(one => one.path === '/' && !isExact(one))
      .map(({ hostname }) => hostname),
  );
  return differ(
    paths.map(({ hostname, path }) => (covered.has(hostname) ? '/' : path)),
  );
}

/** What a request cannot say about paths and where they lead. */
export const pathNotes: readonly IngressNote[] = [
  {
    asks: true,
    applies: (ingress, to) =>
      isAskedAgain(ingress, to) && differ(ingress.paths.flatMap(serviceOf)),
    text: () =>
      'Its paths lead to several Services. A request leads to one: ask for each, or keep the paths in one Ingress by hand.',
  },
  {
    asks: true,
    applies: (ingress, to) =>
      isAskedAgain(ingress, to) && hasSeveralPorts(ingress),
    text: () =>
      'Its paths lead to several ports of one Service. A request leads to one: keep the others in an Ingress by hand.',
  },
  {
    asks: true,
    applies: (ingress, to) =>
      isAskedAgain(ingress, to) && hasSeveralPaths(ingress),
    text: () =>
      'It has several paths. A request has one for all its hostnames: ask for the prefix that they share, if nothing else below it must stay closed, or keep the others in an Ingress by hand.',
  },
  {
    asks: true,
    applies: (ingress, to) =>
      isAskedAgain(ingress, to) &&
      ingress.paths.some(({ service }) => service === undefined),
    text: () =>
      'A path leads to no Service. A request leads to a Service: keep the path in an Ingress by hand.',
  },
  {
    asks: true,
    applies: (ingress, to) =>
      isAskedAgain(ingress, to) && ingress.paths.some(isExact),
    text: () =>
      'A path is Exact. A request is for a prefix, which also serves everything below: ask for it only if that may be reached.',
  },
  {
    asks: true,
    applies: (ingress, to) =>
      isAskedAgain(ingress, to) &&
      ingress.paths.some(({ path }) => !routePath.test(path)),
    text: () =>
      'A path has characters that no request accepts, such as those of a regular expression. Ask for a plain prefix, or keep the path in an Ingress by hand.',
  },
  {
    asks: true,
    applies: ({ paths }, to) =>
      to !== 'traefik-nginx' &&
      paths.some(({ pathType }) => pathType === 'ImplementationSpecific'),
    text: () =>
      'A path is ImplementationSpecific: nginx took it for a prefix of characters or a regular expression. Use Prefix, which compares whole segments, and try the addresses.',
  },
];
