import type { Manifest } from '../../manifests/Manifest';
import {
  at,
  field,
  list,
  textMap,
  texts,
} from '../../observation/kubernetes/pick';
import { annotations } from '../../request/annotations';
import { code } from '../markdown';

/** Labels as `kubectl` takes them behind `-l`. */
function labelsText(selector: unknown): string {
  const labels = Object.entries(textMap(field(selector, 'matchLabels')))
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
  return labels === '' ? 'all pods' : code(labels);
}

function peerText(peer: unknown): string {
  const cidr = at(peer, 'ipBlock', 'cidr');
  if (typeof cidr === 'string') return code(cidr);
  const namespaces = field(peer, 'namespaceSelector');
  const pods = field(peer, 'podSelector');
  const name = textMap(field(namespaces, 'matchLabels'))[
    annotations.namespaceName
  ];
  const where =
    namespaces === undefined
      ? ''
      : ` in ${name ? code(name) : `namespaces ${labelsText(namespaces)}`}`;
  return `${pods === undefined ? 'all pods' : labelsText(pods)}${where}`;
}

const portText = (port: unknown) =>
  `${field(port, 'protocol') ?? 'TCP'} ${field(port, 'port') ?? 'any'}`;

function ruleText(rule: unknown, peers: 'from' | 'to'): string {
  const allowed = list(field(rule, peers), peerText);
  const ports = list(field(rule, 'ports'), portText);
  return `${allowed.join(' and ') || 'anywhere'}, ${
    ports.join(', ') || 'any port'
  }`;
}

/** What one direction lets through; `–` where the policy says nothing about that direction. */
function directionText(spec: unknown, type: 'Ingress' | 'Egress'): string {
  if (!texts(field(spec, 'policyTypes')).includes(type)) return '–';
  const [rules, peers] =
    type === 'Ingress'
      ? ([field(spec, 'ingress'), 'from'] as const)
      : ([field(spec, 'egress'), 'to'] as const);
  return list(rules, rule => ruleText(rule, peers)).join('; ') || 'nothing';
}

/** A policy of another kind is named with its pods; its rules are read in the file. */
function rowOf({ kind, metadata, spec }: Manifest): string[] {
  const name = code(metadata.name);
  if (kind === 'NetworkPolicy') {
    return [
      name,
      labelsText(spec.podSelector),
      directionText(spec, 'Ingress'),
      directionText(spec, 'Egress'),
    ];
  }
  const selector = spec.endpointSelector ?? spec.selector;
  return [`${kind} ${name}`, labelsText(selector), 'see file', 'see file'];
}

/** Kinds that say who may reach pods. */
const policyKinds = ['NetworkPolicy', 'CiliumNetworkPolicy'];

/** Whether an object says who may reach pods. */
export const isPolicy = ({ kind }: Manifest) => policyKinds.includes(kind);

/** One row for each policy: its name, its pods, who comes in and where they may go. */
export function policyRows(manifests: readonly Manifest[]): string[][] {
  return manifests.filter(isPolicy).map(rowOf);
}
