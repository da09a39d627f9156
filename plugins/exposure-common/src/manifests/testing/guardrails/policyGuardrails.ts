import type { Manifest } from '../../Manifest';
import { matchesSelector } from '../policies/matchesSelector';
import { at, entriesAt, itemsAt } from './at';
import { anObject, namesOf, ofKind } from './Guardrail';
import type { Guarded, Guardrail } from './Guardrail';

interface PodOfFiles {
  name: string;
  namespace: string;
  labels: Record<string, string>;
}

/** Pods as Deployments of the files describe them. */
const podsOf = (objects: readonly Manifest[]): PodOfFiles[] =>
  ofKind(objects, 'Deployment').map(({ metadata, spec }) => ({
    ...metadata,
    labels: Object.fromEntries(
      entriesAt(spec, 'template', 'metadata', 'labels').map(([key, value]) => [
        key,
        String(value),
      ]),
    ),
  }));

const selects = (policy: Manifest, pod: PodOfFiles) =>
  policy.metadata.namespace === pod.namespace &&
  matchesSelector(at(policy, 'spec', 'podSelector') ?? {}, pod.labels);

const policiesFor = (objects: readonly Manifest[], pod: PodOfFiles) =>
  ofKind(objects, 'NetworkPolicy').filter(policy => selects(policy, pod));

/** Pods for which something does not hold of the policies that select them. */
const podsWithout = (
  objects: readonly Manifest[],
  holds: (policies: Manifest[], pod: PodOfFiles) => boolean,
) =>
  podsOf(objects)
    .filter(pod => !holds(policiesFor(objects, pod), pod))
    .map(({ name }) => name);

const isolatesIn = (direction: string) => (policies: Manifest[]) =>
  policies.some(policy =>
    itemsAt(policy, 'spec', 'policyTypes').includes(direction),
  );

const guarded = isolatesIn('Ingress');

/** Polaris compares the labels one by one and wants exactly one that fits. */
function isWhole(policy: Manifest, { labels }: PodOfFiles): boolean {
  const fitting = entriesAt(
    policy,
    'spec',
    'podSelector',
    'matchLabels',
  ).filter(([key, value]) => labels[key] === value);
  return (
    fitting.length === 1 &&
    ['Ingress', 'Egress'].every(direction =>
      itemsAt(policy, 'spec', 'policyTypes').includes(direction),
    ) &&
    itemsAt(policy, 'spec', 'ingress').length > 0 &&
    itemsAt(policy, 'spec', 'egress').length > 0
  );
}

const danglingPolicies = (objects: readonly Manifest[]) =>
  namesOf(
    objects,
    'NetworkPolicy',
    policy => !podsOf(objects).some(pod => selects(policy, pod)),
  );

const peersOf = (policy: Manifest) =>
  ['ingress', 'egress'].flatMap(direction =>
    itemsAt(policy, 'spec', direction).flatMap(rule => [
      ...itemsAt(rule, 'from'),
      ...itemsAt(rule, 'to'),
    ]),
  );

const open = ({ environment }: Guarded) =>
  environment.networkPolicy.defaultDeny === 'none';

const ciliumAlone = (seen: Guarded) =>
  open(seen) && ofKind(seen.objects, 'CiliumNetworkPolicy').length > 0;

const forOthers = ({ objects }: Guarded) =>
  ofKind(objects, 'NetworkPolicy').some(({ metadata }) =>
    /-allow-(http01-solver|oauth2-proxy)$/.test(metadata.name),
  );

const selectsPeers = ({ objects }: Guarded) =>
  ofKind(objects, 'NetworkPolicy').some(policy =>
    peersOf(policy).some(peer => at(peer, 'podSelector') !== undefined),
  );

function notWhole({ objects, environment, request }: Guarded): boolean {
  return (
    environment.networkPolicy.shape === 'separate' ||
    Object.keys(request.podSelector ?? {}).length > 1 ||
    ofKind(objects, 'CiliumNetworkPolicy').length > 0
  );
}

const aPod = anObject('Deployment', {
  template: { metadata: { labels: { app: 'web' } } },
});
const aPolicy = (spec: Record<string, unknown>) =>
  anObject('NetworkPolicy', spec);
const elsewhere = { podSelector: { matchLabels: { app: 'gone' } } };

const needsPods = [
  'a policy for pods that are not the app’s: `certificates.solverPolicy: platform` leaves out the one for cert-manager’s solver, `login.oauth2Proxy.mode: own` the one for a shared proxy',
  forOthers,
] as const;

const ciliumOnly = [
  '`networkPolicy.defaultDeny: none` with profile `cilium`: the tool does not count a CiliumNetworkPolicy',
  ciliumAlone,
] as const;

/** Rules about NetworkPolicies, in the words of `docs/guardrails.md`. */
export const policyGuardrails: readonly Guardrail[] = [
  {
    tool: 'Welkin',
    rule: 'elastisys-require-networkpolicy',
    asks: 'a NetworkPolicy for every pod',
    unless: ciliumOnly,
    breaks: objects => podsWithout(objects, own => own.length > 0),
    bad: [aPod],
  },
  {
    tool: 'kube-linter',
    rule: 'non-isolated-pod',
    asks: 'a NetworkPolicy for every pod',
    unless: ciliumOnly,
    breaks: objects => podsWithout(objects, own => own.length > 0),
    bad: [aPod, aPolicy(elsewhere)],
  },
  {
    tool: 'kube-score',
    rule: 'pod-networkpolicy',
    asks: 'policies in both directions for every pod',
    unless: [
      '`networkPolicy.defaultDeny: none`, which leaves the way out open',
      open,
    ],
    breaks: objects =>
      podsWithout(objects, own => guarded(own) && isolatesIn('Egress')(own)),
    bad: [aPod, aPolicy({ podSelector: {}, policyTypes: ['Ingress'] })],
  },
  {
    tool: 'Polaris',
    rule: 'missingNetworkPolicy',
    asks: 'one policy with both directions, rules in both, and exactly one label that fits the pod',
    unless: [
      '`networkPolicy.shape: separate`, a `podSelector` with more than one label, or profile `cilium`',
      notWhole,
    ],
    breaks: objects =>
      podsWithout(objects, (own, pod) =>
        own.some(policy => isWhole(policy, pod)),
      ),
    bad: [aPod, aPolicy({ podSelector: {} })],
  },
  {
    tool: 'kube-score',
    rule: 'networkpolicy-targets-pod',
    asks: 'a pod among the files for every policy',
    unless: needsPods,
    breaks: danglingPolicies,
    bad: [aPod, aPolicy(elsewhere)],
  },
  {
    tool: 'kube-linter',
    rule: 'dangling-networkpolicy',
    asks: 'a pod among the files for every policy',
    unless: needsPods,
    breaks: danglingPolicies,
    bad: [aPolicy(elsewhere)],
  },
  {
    tool: 'kube-linter',
    rule: 'dangling-networkpolicypeer-podselector',
    asks: 'the pods of every peer among the files',
    unless: [
      'every policy that names the controller’s or the DNS’s pods: they are never among an app’s files',
      selectsPeers,
    ],
    breaks: objects =>
      namesOf(objects, 'NetworkPolicy', policy =>
        peersOf(policy).some(
          peer =>
            at(peer, 'podSelector') !== undefined &&
            !podsOf(objects).some(({ labels }) =>
              matchesSelector(at(peer, 'podSelector'), labels),
            ),
        ),
      ),
    bad: [aPolicy({ ingress: [{ from: [elsewhere] }] })],
  },
  {
    tool: 'Kyverno',
    rule: 'restrict-networkpolicy-empty-podselector',
    asks: 'no empty `podSelector`, but in a policy called `default-deny`',
    unless: [
      '`networkPolicy.defaultDeny: namespace`: a policy of that name would be shared by the components of a namespace, and go with the first that goes; `defaultDeny: app` meets the rule',
      ({ environment }) =>
        environment.networkPolicy.defaultDeny === 'namespace',
    ],
    breaks: objects =>
      namesOf(
        objects,
        'NetworkPolicy',
        policy =>
          entriesAt(policy, 'spec', 'podSelector').length === 0 &&
          policy.metadata.name !== 'default-deny',
      ),
    bad: [aPolicy({ podSelector: {} })],
  },
];
