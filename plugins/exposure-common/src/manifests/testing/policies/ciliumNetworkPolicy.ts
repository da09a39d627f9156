import type { Manifest } from '../../Manifest';
import { isPod } from './Endpoint';
import type { Connection, Endpoint } from './Endpoint';
import type { Judged } from './Judged';
import { matchesSelector } from './matchesSelector';
import { list, mapping } from './readSpec';

function isPort(allowed: unknown, { to, port, protocol }: Connection): boolean {
  const parts = mapping(allowed, ['port', 'protocol']);
  // Cilium writes numbers as text; no protocol and ANY mean every protocol.
  const { port: wanted, protocol: over = 'ANY' } = parts;
  const named = isPod(to) ? to.ports ?? [] : [];
  return (
    ['ANY', protocol ?? 'TCP'].includes(String(over)) &&
    (wanted === String(port) ||
      named.some(
        ({ name, port: number }) => name === wanted && number === port,
      ))
  );
}

function isEntity(entities: unknown, endpoint: Endpoint): boolean {
  return list(entities).some(entity =>
    'entity' in endpoint ? entity === endpoint.entity : entity === 'all',
  );
}

function isEndpoint(
  selectors: unknown,
  endpoint: Endpoint,
  namespace: string,
): boolean {
  // Without a label for the namespace, endpoints are those of the policy's own.
  return (
    isPod(endpoint) &&
    endpoint.namespace === namespace &&
    list(selectors).some(selector => matchesSelector(selector, endpoint.labels))
  );
}

function allowsFrom(
  rule: unknown,
  connection: Connection,
  namespace: string,
): boolean {
  const { fromEntities, fromEndpoints, toPorts } = mapping(rule, [
    'fromEntities',
    'fromEndpoints',
    'toPorts',
  ]);
  const ports = list(toPorts).flatMap(group =>
    list(mapping(group, ['ports']).ports),
  );
  // Unlike in a NetworkPolicy, a rule that names nobody lets in nobody.
  return (
    (isEntity(fromEntities, connection.from) ||
      isEndpoint(fromEndpoints, connection.from, namespace)) &&
    (toPorts === undefined || ports.some(port => isPort(port, connection)))
  );
}

/**
 * A CiliumNetworkPolicy, as far as Exposure writes it: endpoints selected by labels, ingress from entities or endpoints
 * of the same namespace. Anything else is an error.
 * @see https://docs.cilium.io/en/stable/security/policy/
 */
export function ciliumNetworkPolicy({ metadata, spec }: Manifest): Judged {
  const { endpointSelector, ingress } = mapping(spec, [
    'endpointSelector',
    'ingress',
  ]);
  return {
    isolates: (pod, direction) =>
      direction === 'Ingress' &&
      ingress !== undefined &&
      pod.namespace === metadata.namespace &&
      matchesSelector(endpointSelector, pod.labels),
    allows: (connection, direction) =>
      direction === 'Ingress' &&
      list(ingress).some(rule =>
        allowsFrom(rule, connection, metadata.namespace),
      ),
  };
}
