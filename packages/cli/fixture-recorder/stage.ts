import { askAll } from './askAll.ts';
import { acme, kubectl, plane, servers } from './controlPlane.ts';
import type { ExposureShape } from './manifests.ts';
import { ingress, namespace } from './manifests.ts';
import type { Hands, Scenario } from './Scenario.ts';

/** Several objects as one. */
export const list = (items: readonly unknown[]) => ({
  apiVersion: 'v1',
  kind: 'List',
  items,
});

/** The names that a scenario plays under. */
export function shapeOf(scenario: Scenario): ExposureShape {
  const name = scenario.reason.toLowerCase().replace(/\./g, '-');
  return {
    namespace: `fx-${name}`,
    host: scenario.host ?? `${name}.example.org`,
    issuer: scenario.ownIssuer
      ? `fx-${name}`
      : scenario.issuer ?? 'pebble-dns01',
    ...(scenario.ownIssuer && { issuerKind: scenario.ownIssuer }),
  };
}

function setRecords(records: ReturnType<NonNullable<Scenario['records']>>) {
  for (const [name, ttl, type, data] of records) {
    plane('dns', 'add', name, String(ttl), type, data);
  }
}

function recordsOf(scenario: Scenario, host: string) {
  return scenario.records
    ? scenario.records(host)
    : ([[host, 60, 'CNAME', 'app.example.net.']] as const);
}

function patchStatus(kind: string, ns: string, name: string, status: unknown) {
  kubectl([
    'patch',
    kind,
    name,
    '-n',
    ns,
    '--subresource=status',
    '--type=merge',
    '-p',
    JSON.stringify({ status }),
  ]);
}

function apply(scenario: Scenario) {
  const shape = shapeOf(scenario);
  const extra = scenario.elsewhere
    ? [
        namespace(`${shape.namespace}-b`),
        ingress({ ...shape, namespace: `${shape.namespace}-b` }),
      ]
    : [];
  const objects = list([
    namespace(shape.namespace),
    ...scenario.objects(shape, acme),
    ...extra,
  ]);
  kubectl(['apply', '--server-side', '-f', '-'], objects);
}

/** What a kubelet and the controllers of a real cluster would say. */
function finish(scenario: Scenario) {
  const shape = shapeOf(scenario);
  const names = (kind: string) =>
    kubectl([
      'get',
      kind,
      '-n',
      shape.namespace,
      '-o',
      'name',
      '-l',
      '!acme.cert-manager.io/http01-solver',
    ])
      .split('\n')
      .flatMap(line => line.split('/')[1] ?? []);
  for (const pod of names('pods')) {
    patchStatus('pod', shape.namespace, pod, {
      phase: 'Running',
      podIP: '192.0.2.10',
      podIPs: [{ ip: '192.0.2.10' }],
      conditions: [{ type: 'Ready', status: 'True' }],
    });
  }
  for (const [kind, status] of Object.entries(scenario.statuses ?? {})) {
    for (const name of names(kind)) {
      patchStatus(kind, shape.namespace, name, status);
    }
  }
  if (scenario.requestConditions) {
    for (const name of names('certificaterequests')) {
      patchStatus('certificaterequests', shape.namespace, name, {
        conditions: scenario.requestConditions,
      });
    }
  }
}

/** What the steps of a scenario may do. */
export function handsOf(scenario: Scenario): Hands {
  const shape = shapeOf(scenario);
  return {
    shape,
    kubectl,
    names: kind =>
      kubectl(['get', kind, '-n', shape.namespace, '-o', 'name'])
        .split('\n')
        .flatMap(line => line.split('/')[1] ?? []),
    patchStatus: (kind, name, status) =>
      patchStatus(kind, shape.namespace, name, status),
    plane,
  };
}

/** Makes its records and its objects. */
export function begin(scenario: Scenario) {
  const { host } = shapeOf(scenario);
  setRecords(scenario.before?.(host) ?? recordsOf(scenario, host));
  apply(scenario);
}

/** Lets it become as it is recorded. */
export function settle(scenario: Scenario) {
  const { host } = shapeOf(scenario);
  if (scenario.before) {
    askAll(host, servers);
    plane('dns', 'delete', host);
    setRecords(recordsOf(scenario, host));
  }
  finish(scenario);
}
