import type { ClusterService, SeenServices } from '../observation/listServices';
import { listServices } from '../observation/listServices';
import { unknown } from '../observation/Observed';
import { readObjectList } from '../observation/readObjectList';
import { completeFields } from './completeFields';
import { draftRequest } from './draftRequest';
import { settleAsked } from './testing/asked';
import { parsePlatform } from '../platform/parsePlatform';
import { aPlatformSection } from '../request/testing/aPlatform';

const at = '2026-11-23T10:00:00Z';

const platform = (() => {
  const parsed = parsePlatform(aPlatformSection());
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  return parsed.value;
})();

const annotations = {
  'backstage.io/kubernetes-namespace': 'shop',
  'backstage.io/kubernetes-label-selector': 'app=from-annotation',
};

const asked = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
  hostnames: ['shop.example.com'],
  service: { name: 'shop', port: 80 },
};

const service: ClusterService = {
  name: 'shop',
  namespace: 'shop',
  type: 'ClusterIP',
  podSelector: { app: 'web' },
  ports: [
    { port: 80, name: 'http', targetPort: 3000, protocol: 'TCP' },
    { port: 90, name: 'named', targetPort: 'web', protocol: 'TCP' },
    { port: 443, protocol: 'TCP' },
    { port: 53, name: 'dns', protocol: 'UDP' },
  ],
};

/** What becomes of a request that names these fields. */
function completed(
  input: object,
  sources: Parameters<typeof completeFields>[2],
  on = platform,
) {
  const draft = draftRequest(input, on);
  if (!draft.ok) {
    throw new Error(JSON.stringify(draft.refusals));
  }
  return completeFields(draft.value.asked, draft.value, sources);
}

function complete(
  change: object = {},
  services: SeenServices = { services: [service], notRead: [] },
  of: Record<string, string> = annotations,
) {
  const { fields, warnings, refusals } = completed(
    { ...asked, ...change },
    { services, annotations: of },
  );
  const { podSelector, podPort, service: written } = fields;
  return {
    podSelector,
    podPort,
    port: written?.port,
    told: [
      ...warnings.map(({ id }) => id),
      ...refusals.map(({ field, rule }) => `${field} ${rule}`),
    ],
    messages: warnings.map(({ message }) => message),
  };
}

const web = { app: 'web' };

it.each<[string, object, object]>([
  ['a number', {}, { podSelector: web, podPort: 3000, port: 80, told: [] }],
  [
    'a number in quotes',
    { service: { name: 'shop', port: '80' } },
    { podPort: 3000, told: [] },
  ],
  [
    'a name',
    { service: { name: 'shop', port: 'http' } },
    { podPort: 3000, port: 'http', told: [] },
  ],
  [
    'a targetPort with a name',
    { service: { name: 'shop', port: 90 } },
    { podPort: 'web', told: [] },
  ],
  [
    'no targetPort',
    { service: { name: 'shop', port: 443 } },
    { podPort: 443, told: [] },
  ],
  [
    'what is named already',
    { podSelector: { app: 'x' }, podPort: 1 },
    { podSelector: { app: 'x' }, podPort: 1, told: [] },
  ],
  ['what is null', { podSelector: null }, { podSelector: web }],
])('takes labels and port of the pods from the Service: %s', (_, ...row) => {
  const [change, wanted] = row;
  expect(complete(change)).toMatchObject(wanted);
});

it.each<[string, object]>([
  ['no such port', { name: 'shop', port: 81 }],
  ['no port of that name', { name: 'shop', port: 'metrics' }],
  ['a port of another protocol', { name: 'shop', port: 53 }],
])('refuses %s', (_, wanted) => {
  expect(complete({ service: wanted }).told).toContain(
    'service.port ServicePortMissing',
  );
});

it('refuses a Service that leads out of the cluster', () => {
  const external = { ...service, type: 'ExternalName', ports: [] };
  expect(complete({}, { services: [external], notRead: [] }).told).toContain(
    'service.name ServiceIsExternalName',
  );
});

const barrier = { namespace: 'shop', because: 'Service: forbidden' };

it.each<[string, SeenServices, Record<string, string>, string]>([
  [
    'a Service that is not there yet',
    { services: [], notRead: [] },
    annotations,
    'ServiceNotFound',
  ],
  [
    'a Service of another namespace',
    { services: [{ ...service, namespace: 'bank' }], notRead: [] },
    annotations,
    'ServiceNotFound',
  ],
  [
    'Services that cannot be read',
    { services: [], notRead: [barrier] },
    annotations,
    'ServiceNotRead',
  ],
  [
    'a namespace that the entity does not name, whatever else was read',
    { services: [service], notRead: [] },
    { ...annotations, 'backstage.io/kubernetes-namespace': '' },
    'ServiceNotRead',
  ],
  [
    'a Service without selector',
    { services: [{ ...service, podSelector: undefined }], notRead: [] },
    annotations,
    'ServiceWithoutSelector',
  ],
])('warns of %s and goes by the annotation', (_, services, of, id) => {
  expect(complete({}, services, of)).toMatchObject({
    podSelector: { app: 'from-annotation' },
    told: [id, 'PodSelectorFromAnnotation'],
  });
});

it('says why it could not look, harmlessly', () => {
  const hostile = { namespace: 'shop', because: `x\u202e${'y'.repeat(5_000)}` };
  const { messages } = complete({}, { services: [], notRead: [hostile] });
  expect(messages[0]).not.toMatch(/\p{C}/u);
  expect(messages[0]?.length).toBeLessThan(700);
});

it('writes a port by number where the controller knows no names', () => {
  const section = aPlatformSection({
    ingress: {
      profile: 'gateway-api',
      target: 'app.example.net',
      gateway: { name: 'public', namespace: 'gateways' },
    },
  });
  const parsed = parsePlatform(section);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  const services = { services: [service], notRead: [] };
  const named = { ...asked, service: { name: 'shop', port: 'http' } };
  const sources = { services, annotations };
  expect(completed(named, sources, parsed.value).fields).toMatchObject({
    service: { name: 'shop', port: 80 },
  });
  expect(settleAsked(named, parsed.value, {}, sources)).toMatchObject({
    ok: true,
    value: { request: { service: { name: 'shop', port: 80 } } },
  });
  // Without its Service a port stays a name, which this controller cannot take.
  expect(settleAsked(named, parsed.value)).toMatchObject({
    ok: false,
    refusals: [{ field: 'service', rule: 'PortNumberNeeded' }],
  });
});

it.each([[null], [7], [{}], [{ ...asked, service: 'shop' }]])(
  'looks for no Service where %j is refused',
  input => {
    const draft = draftRequest(input, platform);
    expect(draft.ok ? [] : draft.refusals).not.toEqual([]);
  },
);

it('fills in nothing where the Service is not known', () => {
  const services = { services: [service], notRead: [] };
  const keeps = { ...asked, service: undefined, keep: true };
  const { fields, warnings, refusals } = completed(keeps, { services });
  expect({ fields, warnings, refusals }).toEqual({
    fields: { hostnames: asked.hostnames },
    warnings: [],
    refusals: [],
  });
});

describe('what a Service or an annotation says', () => {
  it.each<[string, object, Record<string, string>, string]>([
    [
      'labels of the Service',
      { ...service, podSelector: { app: 'a b: c' } },
      annotations,
      'podSelector.app LabelValue',
    ],
    [
      'the port of the pods',
      {
        ...service,
        ports: [{ port: 80, targetPort: '../x', protocol: 'TCP' }],
      },
      annotations,
      'podPort PortName',
    ],
    [
      'labels of the annotation',
      { ...service, podSelector: undefined },
      {
        ...annotations,
        'backstage.io/kubernetes-label-selector': 'app=a\u202e',
      },
      'podSelector.app LabelValue',
    ],
  ])('obeys the rules of a request: %s', (_, hostile, of, refused) => {
    const services = { services: [{ ...service, ...hostile }], notRead: [] };
    const settled = settleAsked(
      asked,
      platform,
      {},
      { services, annotations: of },
    );
    expect(
      settled.ok || settled.refusals.map(one => `${one.field} ${one.rule}`),
    ).toEqual([refused]);
  });

  it('is left to a finding where a preview tells a missing port', () => {
    const services = { services: [service], notRead: [] };
    const input = { ...asked, service: { name: 'shop', port: 81 } };
    expect(
      settleAsked(input, platform, {}, { services, annotations }),
    ).toMatchObject({
      ok: false,
      refusals: [{ field: 'service.port', rule: 'ServicePortMissing' }],
    });
    const facts = { services, annotations, missingPortIsFinding: true };
    expect(settleAsked(input, platform, {}, facts)).toMatchObject({ ok: true });
  });
});

describe('listServices', () => {
  const object = (name: string, namespace: string, spec: object) => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace },
    spec,
  });

  function seen(...items: object[]) {
    const list = readObjectList({ kind: 'List', items }, { cluster: 'x', at });
    if (!list.ok) {
      throw new Error(JSON.stringify(list.refusals));
    }
    return list.value;
  }

  it('has the Services of the namespaces that are named, and no others', () => {
    const snapshot = seen(
      object('web', 'shop', {
        selector: { app: 'web' },
        ports: [{ port: 80 }],
      }),
      object('db', 'shop', {
        clusterIP: 'None',
        ports: [{ port: 1, name: 'a' }],
      }),
      object('out', 'shop', { type: 'ExternalName', externalName: 'x.test' }),
      object('bank', 'bank', { ports: [{ port: 80 }] }),
    );
    expect(listServices(snapshot, ['shop'])).toEqual({
      services: [
        {
          name: 'db',
          namespace: 'shop',
          type: 'ClusterIP',
          headless: true,
          ports: [{ port: 1, name: 'a', protocol: 'TCP' }],
        },
        { name: 'out', namespace: 'shop', type: 'ExternalName', ports: [] },
        {
          name: 'web',
          namespace: 'shop',
          type: 'ClusterIP',
          podSelector: { app: 'web' },
          ports: [{ port: 80, protocol: 'TCP' }],
        },
      ],
      notRead: [],
    });
  });

  it('names the namespaces that it could not look into', () => {
    const snapshot = seen();
    const objects = {
      ...snapshot.objects,
      Service: unknown('forbidden', at, 'services is forbidden'),
    };
    expect(listServices({ ...snapshot, objects }, ['shop', 'test'])).toEqual({
      services: [],
      notRead: ['shop', 'test'].map(namespace => ({
        namespace,
        because: 'Service: services is forbidden',
        part: 'services',
        cause: 'forbidden',
        message: 'services is forbidden',
      })),
    });
  });
});
