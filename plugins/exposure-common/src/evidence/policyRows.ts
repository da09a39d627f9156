import type { Manifest } from '../manifests/Manifest';
import { at, field, list, textMap, texts } from '../input/pick';
import { annotations } from '../kubernetes/annotations';
import { code } from '../instructions/markdown';

/** Labels as `kubectl` takes them behind `-l`. */
function labelsText(selector: unknown): string {
  const labels = Object.entries(textMap(field(selector, 'matchLabels')))
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
  return labels === '' ? 'all pods' : code(labels);
}

function peerText(peer: unknown): string {
  const cidr = at(peer, 'ipBlock', 'cidr');
  if (typeof cidr === 'string') {
    return code(cidr);
  }
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
  if (!texts(field(spec, 'policyTypes')).includes(type)) {
    return '–';
  }
  const [rules, peers] =
    type === 'Ingress'
      ? ([field(spec, 'ingress'), 'from'] as const)
      : ([field(spec, 'egress'), 'to'] as const);
  return list(rules, rule => ruleText(rule, peers)).join('; ') || 'nothing';
}

function rowOf({ metadata, spec }: Manifest): string[] {
  return [
    code(metadata.name),
    labelsText(spec.podSelector),
    directionText(spec, 'Ingress'),
    directionText(spec, 'Egress'),
  ];
}

/** A rule of Cilium: entities are names of its own, such as `ingress` for its proxy. */
function ciliumRuleText(rule: unknown): string {
  const entities = texts(field(rule, 'fromEntities')).map(
    name => `Cilium’s ${code(name)}`,
  );
  const ports = list(field(rule, 'toPorts'), entry =>
    list(field(entry, 'ports'), portText).join(', '),
  );
  return `${entities.join(' and ') || 'see file'}, ${
    ports.join(', ') || 'any port'
  }`;
}

function ciliumRowOf({ metadata, spec }: Manifest): string[] {
  return [
    `CiliumNetworkPolicy ${code(metadata.name)}`,
    labelsText(spec.endpointSelector),
    list(spec.ingress, ciliumRuleText).join('; ') || '–',
    spec.egress === undefined ? '–' : 'see file',
  ];
}

/** Kinds that say who may reach pods, each with its row. */
const rowsByKind = new Map<string, (manifest: Manifest) => string[]>([
  ['NetworkPolicy', rowOf],
  ['CiliumNetworkPolicy', ciliumRowOf],
]);

/** Whether an object says who may reach pods. */
export const isPolicy = ({ kind }: Manifest) => rowsByKind.has(kind);

/** One row for each policy: its name, its pods, who comes in and where they may go. */
export function policyRows(manifests: readonly Manifest[]): string[][] {
  return manifests.flatMap(manifest => {
    const row = rowsByKind.get(manifest.kind)?.(manifest);
    return row ? [row] : [];
  });
}
