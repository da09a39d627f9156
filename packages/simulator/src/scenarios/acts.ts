import { tlsSecretName } from '@exposure/backstage-plugin-exposure-common';
import { loadAll } from 'js-yaml';
import { isKubernetesObject, KubernetesObject } from '../kubernetes';
import type { ScenarioSubject } from './Scenario';
import type { World, WorldNames } from './World';
import { writtenFor } from './writtenFor';

/** Something that a step does. */
export type Act = (world: World, subject: ScenarioSubject) => Promise<void>;

/** Short, so that a change is seen within one check. */
const ttl = 1;
const port = 8080;

/** Several acts, one after the other. */
export function inOrder(...acts: Act[]): Act {
  return async (world, subject) => {
    for (const act of acts) {
      await act(world, subject);
    }
  };
}

/** The team's app: a namespace, a Service and one pod. */
export const installApp: Act = async (world, { name }) => {
  await world.apply({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name },
  });
  await world.apply({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: name },
    spec: {
      selector: { app: name },
      ports: [{ name: 'http', port: 80, targetPort: port }],
    },
  });
  await world.apply({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: name, labels: { app: name } },
    spec: {
      nodeName: 'node-1',
      containers: [
        { name: 'app', image: 'app', ports: [{ containerPort: port }] },
      ],
    },
  });
};

/** Says of the app's pod what its kubelet would. */
export function setPodReady(ready: boolean): Act {
  return (world, { name }) =>
    world.patchStatus(
      { kind: 'Pod', name, namespace: name },
      {
        phase: 'Running',
        podIP: '192.0.2.10',
        podIPs: [{ ip: '192.0.2.10' }],
        conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
      },
    );
}

/** Applies the files that the product writes for the hostname, with one of the world's issuers. */
export function expose(issuer: keyof WorldNames['issuers']): Act {
  return async (world, { name, hostname }) => {
    const written = writtenFor(
      {
        entityRef: `component:default/${name}`,
        environment: world.names.environment,
        namespace: name,
        hostnames: [hostname],
        service: { name, port: 80 },
        podSelector: { app: name },
        podPort: port,
        issuer: world.names.issuers[issuer],
      },
      world.platform,
    );
    const objects = written.files
      .flatMap(file => loadAll(file.content ?? ''))
      .filter(isKubernetesObject)
      .filter(object => object.kind !== 'Kustomization');
    for (const object of objects) {
      await world.apply(object);
      if (object.kind !== 'Ingress') {
        continue;
      }
      const { kind, metadata } = object;
      await world.admit({ kind, name: metadata.name, namespace: name });
    }
  };
}

/** The record that the product asks for. */
export const pointHere: Act = (world, { hostname }) => {
  const environment = world.platform.environments[world.names.environment];
  return world.addDns({
    name: hostname,
    type: 'CNAME',
    ttl,
    data: `${environment?.ingress.target}.`,
  });
};

/** A record to somebody else's servers. */
export const pointElsewhere: Act = (world, { hostname }) =>
  world.addDns({
    name: hostname,
    type: 'CNAME',
    ttl,
    data: `${world.names.elsewhere}.`,
  });

/** No record at all. */
export const removeRecord: Act = (world, { hostname }) =>
  world.removeDns(hostname);

/** Everything that a served exposure needs. */
export const goLive = inOrder(
  installApp,
  setPodReady(true),
  pointHere,
  expose('working'),
);

/** A Certificate for the hostname from an issuer that nobody installed. */
export const addCertificateOfNobody: Act = (world, subject) =>
  world.apply(
    certificate(subject, subject.hostname, {
      secretName: `${subject.hostname}-tls`,
      issuer: 'no-such-issuer',
    }),
  );

/** A second Certificate for the hostname, on the Secret that the first has. */
export const addSecondCertificate: Act = (world, subject) =>
  world.apply(
    certificate(subject, `second.${subject.hostname}`, {
      secretName: tlsSecretName(subject.hostname),
      issuer: world.names.issuers.working,
    }),
  );

function certificate(
  { name, hostname }: ScenarioSubject,
  certificateName: string,
  { secretName, issuer }: { secretName: string; issuer: string },
): KubernetesObject {
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: {
      name: certificateName,
      namespace: name,
      labels: { 'backstage.io/kubernetes-id': name },
    },
    spec: {
      secretName,
      dnsNames: [hostname],
      issuerRef: {
        name: issuer,
        kind: 'ClusterIssuer',
        group: 'cert-manager.io',
      },
    },
  };
}
