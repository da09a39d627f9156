import ipaddr from 'ipaddr.js';
import type { Environment } from '../../platform/ExposurePlatform';
import type { ExposureRequest } from '../../request/ExposureRequest';
import { controllerPeerOf } from '../../controllers/controllerPeer';
import { profileOf } from '../../controllers/profiles';
import type { Manifest } from '../Manifest';
import type { Endpoint, Pod } from './policies/Endpoint';
import { mapping } from './policies/readSpec';

/** Number of the port that pods call by the name which a request gives. */
const namedPort = 12_345;

/** The port of the app's pods as a number. */
export function appPort({ podPort, service }: ExposureRequest): number {
  const port = podPort ?? service.port;
  return typeof port === 'number' ? port : namedPort;
}

/** One of the app's pods. */
export function appPod(request: ExposureRequest): Pod {
  const port = request.podPort ?? request.service.port;
  return {
    namespace: request.namespace,
    labels: {
      'pod-template-hash': 'abc',
      ...(request.podSelector ?? { app: request.service.name }),
    },
    ports: typeof port === 'string' ? [{ name: port, port: namedPort }] : [],
  };
}

/** The pod that cert-manager runs for an HTTP-01 challenge. */
export function solverPod({ namespace }: ExposureRequest): Pod {
  return {
    namespace,
    labels: {
      'acme.cert-manager.io/http01-solver': 'true',
      'acme.cert-manager.io/http-domain': '1234',
    },
  };
}

/** An address of a network. */
export function firstAddressOf(cidr: string): string {
  return ipaddr.parseCIDR(cidr)[0].toString();
}

/** Where the environment's controller sends from, as often as there are networks; nothing where it is not known. */
export function controllersOf(environment: Environment): Endpoint[] {
  const entity = profileOf(environment.ingress.profile)?.entity;
  if (entity !== undefined) {
    return [{ entity }];
  }
  const peer = controllerPeerOf(environment);
  if (!peer) {
    return [];
  }
  return peer.hostNetworkCidrs.length > 0
    ? peer.hostNetworkCidrs.map(cidr => ({
        ip: firstAddressOf(cidr),
      }))
    : [
        {
          namespace: peer.namespace,
          labels: { ...peer.podLabels, 'pod-template-hash': 'def' },
        },
      ];
}

/** Those who must not get in, and whom the app has no business with. */
export function strangersTo({ namespace }: ExposureRequest): Endpoint[] {
  return [
    { namespace, labels: { app: 'stranger' } },
    { namespace: 'elsewhere', labels: { app: 'stranger' } },
    { namespace: 'ingress', labels: { app: 'stranger' } },
    { namespace: 'ingress-nginx', labels: { app: 'stranger' } },
    { namespace: 'kube-system', labels: { app: 'stranger' } },
    { ip: '198.18.0.1' },
    { ip: '3fff::1' },
    { entity: 'world' },
  ];
}

/** The pods of a component's own login, as its Deployment makes them. */
export function ownProxies(objects: readonly Manifest[]): Pod[] {
  return objects
    .filter(({ kind }) => kind === 'Deployment')
    .map(({ metadata, spec }) => {
      const template = mapping(mapping(spec).template);
      const labels = mapping(mapping(template.metadata).labels);
      return {
        namespace: metadata.namespace,
        labels: Object.fromEntries(
          Object.entries(labels).map(([key, value]) => [key, String(value)]),
        ),
      };
    });
}
