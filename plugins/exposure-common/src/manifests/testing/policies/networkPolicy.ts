import ipaddr from 'ipaddr.js';
import type { Manifest } from '../../Manifest';
import { isPod, namespaceLabels } from './Endpoint';
import type { Connection, Endpoint, Pod } from './Endpoint';
import type { Direction, Judged } from './Judged';
import { matchesSelector } from './matchesSelector';
import { list, mapping, text } from './readSpec';

function isIn(ip: string, cidr: unknown): boolean {
  const address = ipaddr.parse(ip);
  const [network, bits] = ipaddr.parseCIDR(text(cidr));
  return address.kind() === network.kind() && address.match([network, bits]);
}

function isInBlock(block: unknown, endpoint: Endpoint): boolean {
  const { cidr, except } = mapping(block, ['cidr', 'except']);
  // Blocks are for what is outside the cluster: what they do to pods differs from one network plugin to another.
  return (
    'ip' in endpoint &&
    isIn(endpoint.ip, cidr) &&
    !list(except).some(hole => isIn(endpoint.ip, hole))
  );
}

function isPeer(peer: unknown, endpoint: Endpoint, namespace: string): boolean {
  const { ipBlock, namespaceSelector, podSelector } = mapping(peer, [
    'ipBlock',
    'namespaceSelector',
    'podSelector',
  ]);
  if (ipBlock !== undefined) {
    if (namespaceSelector !== undefined || podSelector !== undefined) {
      throw new Error('ipBlock stands alone');
    }
    return isInBlock(ipBlock, endpoint);
  }
  if (namespaceSelector === undefined && podSelector === undefined) {
    throw new Error('a peer must say something');
  }
  if (!isPod(endpoint)) {
    return false;
  }
  const inNamespace =
    namespaceSelector === undefined
      ? endpoint.namespace === namespace
      : matchesSelector(namespaceSelector, namespaceLabels(endpoint.namespace));
  return (
    inNamespace &&
    (podSelector === undefined || matchesSelector(podSelector, endpoint.labels))
  );
}

function isPort(allowed: unknown, { to, port, protocol }: Connection): boolean {
  const {
    port: wanted,
    endPort,
    protocol: over = 'TCP',
  } = mapping(allowed, ['port', 'endPort', 'protocol']);
  if (over !== (protocol ?? 'TCP')) {
    return false;
  }
  if (wanted === undefined) {
    return true;
  }
  if (typeof wanted === 'number') {
    return typeof endPort === 'number'
      ? wanted <= port && port <= endPort
      : wanted === port;
  }
  if (endPort !== undefined) {
    throw new Error('endPort needs a number');
  }
  // A name is that of a port of the pod that is connected to, and stands for nothing where there is none.
  return (
    isPod(to) &&
    (to.ports ?? []).some(
      declared =>
        declared.name === wanted &&
        declared.port === port &&
        (declared.protocol ?? 'TCP') === over,
    )
  );
}

function allowsBy(
  rule: unknown,
  peers: 'from' | 'to',
  connection: Connection,
  namespace: string,
): boolean {
  const parts = mapping(rule, [peers, 'ports']);
  const [who, ports] = [list(parts[peers]), list(parts.ports)];
  // An empty list and no list are the same: everybody, every port.
  return (
    (who.length === 0 ||
      who.some(peer => isPeer(peer, connection[peers], namespace))) &&
    (ports.length === 0 || ports.some(port => isPort(port, connection)))
  );
}

function directionsOf(
  policyTypes: unknown,
  egress: readonly unknown[],
): unknown[] {
  const types = list(policyTypes);
  if (types.length > 0) {
    return types;
  }
  return egress.length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
}

/**
 * A NetworkPolicy as the API defines it.
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
export function networkPolicy({ metadata, spec }: Manifest): Judged {
  const { podSelector, policyTypes, ingress, egress } = mapping(spec, [
    'podSelector',
    'policyTypes',
    'ingress',
    'egress',
  ]);
  const directions = directionsOf(policyTypes, list(egress));
  return {
    isolates: (pod: Pod, direction: Direction) =>
      pod.namespace === metadata.namespace &&
      matchesSelector(podSelector, pod.labels) &&
      directions.includes(direction),
    allows: (connection: Connection, direction: Direction) =>
      direction === 'Ingress'
        ? list(ingress).some(rule =>
            allowsBy(rule, 'from', connection, metadata.namespace),
          )
        : list(egress).some(rule =>
            allowsBy(rule, 'to', connection, metadata.namespace),
          ),
  };
}
