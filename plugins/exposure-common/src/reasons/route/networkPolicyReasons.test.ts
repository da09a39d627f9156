import { diagnose } from '../../diagnosis/diagnose';
import { readFixture } from '../../diagnosis/testing/readFixture';
import type { NetworkPolicyObject } from '../../kubernetes';
import { readObject } from '../../kubernetes';
import type { ExposureObservation } from '../../observation';
import { known } from '../../observation';

const fixture = readFixture('NetworkPolicyBlocksController');
const { now } = fixture.expected;

function policy(name: string, spec: object): NetworkPolicyObject {
  const read = readObject('NetworkPolicy', {
    metadata: { name, namespace: 'fx-networkpolicyblockscontroller' },
    spec,
  });
  if (!read) {
    throw new Error('no policy');
  }
  return read;
}

const pods = { matchLabels: { app: 'web' } };
const deny = policy('deny', { podSelector: pods, policyTypes: ['Ingress'] });

const controller = {
  namespaceSelector: {
    matchLabels: { 'kubernetes.io/metadata.name': 'ingress-nginx' },
  },
};

const allow = (rule: object, podSelector: object = pods) =>
  policy('allow', { podSelector, policyTypes: ['Ingress'], ingress: [rule] });

const port = (number: number | string, rest = {}) => ({
  ports: [{ port: number, ...rest }],
});

function isBlocked(...policies: NetworkPolicyObject[]): boolean {
  const seen: ExposureObservation = {
    ...fixture.observe(),
    networkPolicies: known(policies, now),
  };
  return diagnose(seen, new Date(now)).findings.some(
    ({ reason }) => reason === 'NetworkPolicyBlocksController',
  );
}

it.each<[string, boolean, NetworkPolicyObject[]]>([
  ['no policy', false, []],
  ['a policy that isolates the pods', true, [deny]],
  [
    'one for the whole namespace',
    true,
    [policy('all', { podSelector: {}, policyTypes: ['Ingress'] })],
  ],
  [
    'one for outgoing connections only',
    false,
    [policy('out', { podSelector: pods, policyTypes: ['Egress'] })],
  ],
  [
    'one for other pods',
    false,
    [
      policy('x', {
        podSelector: { matchLabels: { app: 'db' } },
        policyTypes: ['Ingress'],
      }),
    ],
  ],
  [
    'one that selects by a label that is not known',
    false,
    [
      policy('x', {
        podSelector: { matchLabels: { tier: 'a' } },
        policyTypes: ['Ingress'],
      }),
    ],
  ],
  [
    'one that selects by an expression',
    false,
    [
      policy('x', {
        podSelector: { matchExpressions: [{ key: 'app', operator: 'Exists' }] },
        policyTypes: ['Ingress'],
      }),
    ],
  ],
  [
    'the controller let in',
    false,
    [deny, allow({ from: [controller], ...port(8080) })],
  ],
  [
    'the controller let in to every port',
    false,
    [deny, allow({ from: [controller] })],
  ],
  [
    'the controller let in to a range',
    false,
    [deny, allow({ from: [controller], ...port(8000, { endPort: 9000 }) })],
  ],
  [
    'the controller let in to a named port',
    false,
    [deny, allow({ from: [controller], ...port('http') })],
  ],
  ['everybody let in', false, [deny, allow({})]],
  [
    'an address range let in',
    false,
    [deny, allow({ from: [{ ipBlock: { cidr: '10.0.0.0/8' } }] })],
  ],
  [
    'the controller let in to the Service’s port',
    true,
    [deny, allow({ from: [controller], ...port(80) })],
  ],
  [
    'another namespace let in',
    true,
    [
      deny,
      allow({
        from: [
          {
            namespaceSelector: {
              matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' },
            },
          },
        ],
      }),
    ],
  ],
  [
    'pods of the own namespace let in',
    true,
    [deny, allow({ from: [{ podSelector: {} }] })],
  ],
])('%s', (_, blocked, policies) => {
  expect(isBlocked(...policies)).toBe(blocked);
});
