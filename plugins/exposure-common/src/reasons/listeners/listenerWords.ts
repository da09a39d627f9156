import type { LabelSelector, Listener } from '../../kubernetes';
import { objectName, quoted } from '../facts/evidence';
import type { ListenerMatch } from './ListenerMatch';
import type { ParentFault } from './parentFault';

/** Longest list that is written out. */
const most = 5;

function listed(items: readonly string[]): string {
  const named = [...new Set(items)];
  const rest = named.length - most;
  return quoted(
    named.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : ''),
  );
}

function selectorWords(selector: LabelSelector | undefined): string {
  const { matchLabels = {}, matchExpressions = [] } = selector ?? {};
  const written = [
    ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
    ...matchExpressions.map(({ key, operator, values }) =>
      [key, operator, values.join(',')].filter(Boolean).join(' '),
    ),
  ];
  return written.length > 0
    ? `namespaces labelled ${listed(written)}`
    : 'selected namespaces';
}

/** Which namespaces a listener admits routes from, after "only routes of". */
export function admittedNamespaces({
  parent,
  listener,
}: ListenerMatch): string {
  const { from, selector } = listener.allowedRoutes.namespaces;
  return from === 'Selector'
    ? selectorWords(selector)
    : `its own namespace ${quoted(parent.namespace)}`;
}

/** Which kinds of routes a listener admits. */
export function admittedKinds({ listener }: ListenerMatch): string {
  const { kinds } = listener.allowedRoutes;
  return kinds.length > 0
    ? listed(kinds.map(({ kind }) => kind))
    : `routes of the protocol ${quoted(listener.protocol ?? '')}`;
}

function described({ name, port, hostname }: Listener): string {
  const details = [port, hostname].filter(part => part !== undefined);
  return details.length > 0 ? `${name} (${details.join(' ')})` : name;
}

/** The listeners by name, with port and hostname as far as they are written: `https (443 *.example.com)`. */
export function listenersInWords(listeners: readonly Listener[]): string {
  return listeners.length > 0 ? listed(listeners.map(described)) : 'none';
}

/** The hostnames of listeners. */
export function hostnamesInWords(matches: readonly ListenerMatch[]): string {
  return listed(matches.map(({ listener }) => listener.hostname ?? '*'));
}

/** The listeners at fault, with their object: `listener https of the Gateway gateways/public`. */
export function listenerNames(matches: readonly ListenerMatch[]): string {
  const [first] = matches;
  return first
    ? `${matches.length > 1 ? 'listeners' : 'listener'} ${listed(
        matches.map(({ listener }) => listener.name),
      )} of the ${objectName(first.parent)}`
    : 'listener';
}

/** How an object or one of its listeners is called in words. */
export function faultName({ object, listener }: ParentFault): string {
  return listener
    ? `listener ${quoted(listener.name)} of the ${objectName(object)}`
    : objectName(object);
}
