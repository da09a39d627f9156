import type { GatewayObject } from '../../kubernetes';
import { readObject } from '../../kubernetes';
import { attachmentFault, labelledListeners } from './attachmentFault';
import { compareListeners } from './ListenerMatch';
import {
  admittedNamespaces,
  listenerNames,
  listenersInWords,
} from './listenerWords';

type Spec = Record<string, unknown>;

function gateway(...listeners: Spec[]): GatewayObject {
  const read = readObject('Gateway', {
    metadata: { name: 'public', namespace: 'gateways' },
    spec: { listeners },
  });
  if (!read) {
    throw new Error('no gateway');
  }
  return read;
}

const from = (namespaces: Spec, rest: Spec = {}) => ({
  allowedRoutes: { namespaces, ...rest },
});
const all = from({ from: 'All' });
const http = { name: 'http', port: 80, protocol: 'HTTP' };
const https = {
  name: 'https',
  port: 443,
  protocol: 'HTTPS',
  hostname: '*.example.org',
};
const route = { namespace: 'shop', hostnames: ['shop.example.org'] };

function told(object: GatewayObject, reference: Spec = {}, of = route) {
  const fault = attachmentFault(compareListeners(of, reference, object));
  return fault && [fault.obstacle, fault.matches.map(m => m.listener.name)];
}

it.each<[string, unknown, GatewayObject, Spec?]>([
  [
    'the default, which is its own namespace',
    ['namespace', ['https']],
    gateway({ ...http, ...all }, https),
    { sectionName: 'https' },
  ],
  [
    'one of two, where the route means both',
    undefined,
    gateway({ ...http, ...all }, https),
  ],
  [
    'none of the name',
    ['section', ['http']],
    gateway({ ...http, ...all }),
    { sectionName: 'web' },
  ],
  [
    'none of the port',
    ['port', ['http']],
    gateway({ ...http, ...all }),
    { port: 8080 },
  ],
  [
    'one of the name at another port',
    ['port', ['http']],
    gateway({ ...http, ...all }),
    { sectionName: 'http', port: 8080 },
  ],
  ['no listeners', ['section', []], gateway()],
  [
    'another hostname',
    ['hostname', ['https']],
    gateway({ ...https, hostname: '*.example.net', ...all }),
  ],
  [
    'a hostname of several labels below its wildcard',
    undefined,
    gateway({ ...https, hostname: '*.org', ...all }),
  ],
  ['an empty hostname', undefined, gateway({ ...https, hostname: '', ...all })],
  [
    'another kind only',
    ['kind', ['https']],
    gateway({
      ...https,
      ...from({ from: 'All' }, { kinds: [{ kind: 'GRPCRoute' }] }),
    }),
  ],
  [
    'the kind of another group only',
    ['kind', ['https']],
    gateway({
      ...https,
      ...from({ from: 'All' }, { kinds: [{ group: 'x', kind: 'HTTPRoute' }] }),
    }),
  ],
  [
    'a protocol that carries no HTTPRoute',
    ['kind', ['https']],
    gateway({ ...https, protocol: 'TLS', ...all }),
  ],
  [
    'the listener that only the namespace keeps it from, before another kind',
    ['namespace', ['https']],
    gateway({ ...http, protocol: 'TCP' }, https),
  ],
  [
    'the listener of the hostname, before one of another that would admit it',
    ['namespace', ['https']],
    gateway(
      { ...https, name: 'other', hostname: 'a.example.net', ...all },
      https,
    ),
  ],
])('finds the listener at fault: %s', (_, expected, object, reference = {}) => {
  expect(told(object, reference)).toEqual(expected);
});

describe('labels of namespaces, which are not read', () => {
  const selecting = (selector: Spec) =>
    gateway({ ...https, ...from({ from: 'Selector', selector }) });
  const name = 'kubernetes.io/metadata.name';
  const expression = (operator: string, values?: string[], key = name) =>
    selecting({ matchExpressions: [{ key, operator, values }] });

  it.each<[string, boolean, GatewayObject]>([
    ['the name', false, selecting({ matchLabels: { [name]: 'shop' } })],
    ['In', false, expression('In', ['shop', 'x'])],
    ['Exists', false, expression('Exists')],
    ['another label', true, selecting({ matchLabels: { exposed: 'yes' } })],
    ['no label at all', true, selecting({})],
    ['an operator that is not known', true, expression('Gt', ['1'])],
    [
      'another word than those of the API',
      true,
      gateway({ ...https, ...from({ from: 'Some' }) }),
    ],
  ])('may admit or do admit: %s', (_, isOpen, object) => {
    const matches = compareListeners(route, {}, object);
    expect(attachmentFault(matches)).toBe(undefined);
    expect(labelledListeners(matches)).toHaveLength(isOpen ? 1 : 0);
  });

  it.each<[string, GatewayObject]>([
    ['another name', selecting({ matchLabels: { [name]: 'x', a: 'b' } })],
    ['NotIn', expression('NotIn', ['shop'])],
    ['DoesNotExist', expression('DoesNotExist')],
    ['nobody', gateway({ ...https, ...from({ from: 'None' }) })],
  ])('keep out: %s', (_, object) => {
    expect(told(object)).toEqual(['namespace', ['https']]);
  });

  it('are named', () => {
    const [match] = compareListeners(
      route,
      {},
      selecting({
        matchLabels: { exposed: 'yes' },
        matchExpressions: [{ key: 'team', operator: 'Exists' }],
      }),
    );
    expect(match && admittedNamespaces(match)).toBe(
      'namespaces labelled exposed=yes, team Exists',
    );
  });
});

it('names listeners as far as they are written', () => {
  const object = gateway(http, https, { name: 'x' });
  const matches = compareListeners(route, {}, object);
  expect(listenersInWords(object.listeners)).toBe(
    'http (80), https (443 *.example.org), x',
  );
  expect(listenerNames(matches)).toBe(
    'listeners http, https, x of the Gateway gateways/public',
  );
  expect(listenersInWords([])).toBe('none');
});

it('compares a route of the Gateway’s own namespace', () => {
  expect(told(gateway(https), {}, { ...route, namespace: 'gateways' })).toBe(
    undefined,
  );
});
