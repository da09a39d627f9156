import type { ObjectHead } from './ObjectHead';
import {
  at,
  field,
  fields,
  integer,
  list,
  port,
  text,
  textMap,
  texts,
} from '../input/pick';

/** @public */
export interface SelectorExpression {
  key: string;
  operator: string;
  values: string[];
}

/**
 * A label selector; without labels and expressions it selects everything.
 * @public
 */
export interface LabelSelector {
  matchLabels: Readonly<Record<string, string>>;
  matchExpressions: SelectorExpression[];
}

/** @public */
export interface NetworkPolicyPeer {
  podSelector?: LabelSelector;
  namespaceSelector?: LabelSelector;
  /** CIDR of an `ipBlock`. */
  cidr?: string;
}

/** @public */
export interface NetworkPolicyPort {
  port?: number | string;
  endPort?: number;
  protocol: string;
}

/**
 * Who may reach the selected pods: `from` empty = everybody, `ports` empty = every port.
 * @public
 */
export interface NetworkPolicyIngressRule {
  from: NetworkPolicyPeer[];
  ports: NetworkPolicyPort[];
}

/**
 * The parts of a `networking.k8s.io/v1` NetworkPolicy that the diagnosis reads.
 * @public
 */
export interface NetworkPolicyObject extends ObjectHead {
  kind: 'NetworkPolicy';
  podSelector: LabelSelector;
  /** The policy isolates the pods it selects for incoming connections. */
  isolatesIngress: boolean;
  ingress: NetworkPolicyIngressRule[];
}

function readExpression(value: unknown): SelectorExpression {
  return {
    key: text(field(value, 'key')) ?? '',
    operator: text(field(value, 'operator')) ?? '',
    values: texts(field(value, 'values')),
  };
}

export function readSelector(value: unknown): LabelSelector {
  return {
    matchLabels: textMap(field(value, 'matchLabels')),
    matchExpressions: list(field(value, 'matchExpressions'), readExpression),
  };
}

function readPeer(value: unknown): NetworkPolicyPeer {
  const has = (name: string) => Object.hasOwn(fields(value), name);
  return {
    podSelector: has('podSelector')
      ? readSelector(field(value, 'podSelector'))
      : undefined,
    namespaceSelector: has('namespaceSelector')
      ? readSelector(field(value, 'namespaceSelector'))
      : undefined,
    cidr: text(at(value, 'ipBlock', 'cidr')),
  };
}

function readPort(value: unknown): NetworkPolicyPort {
  return {
    port: port(field(value, 'port')),
    endPort: integer(field(value, 'endPort')),
    protocol: text(field(value, 'protocol')) ?? 'TCP',
  };
}

export function readNetworkPolicy(
  head: ObjectHead,
  value: unknown,
): NetworkPolicyObject {
  const spec = field(value, 'spec');
  const types = texts(field(spec, 'policyTypes'));
  return {
    kind: 'NetworkPolicy',
    ...head,
    podSelector: readSelector(field(spec, 'podSelector')),
    isolatesIngress: types.length === 0 || types.includes('Ingress'),
    ingress: list(field(spec, 'ingress'), rule => ({
      from: list(field(rule, 'from'), readPeer),
      ports: list(field(rule, 'ports'), readPort),
    })),
  };
}
