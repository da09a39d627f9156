import type { ExposureShape } from './manifests.ts';
import * as make from './manifests.ts';
import type { Scenario } from './Scenario.ts';

export const whole = (shape: ExposureShape) => [
  make.service(shape),
  make.pod(shape),
  make.ingress(shape),
  make.certificate(shape),
];

export const onGateway = (shape: ExposureShape) => [
  make.service(shape),
  make.pod(shape),
  make.gateway(shape),
  make.httpRoute(shape),
  make.certificate(shape),
];

export const address = {
  Ingress: { loadBalancer: { ingress: [{ ip: '127.0.0.1' }] } },
};

export const accepted = (status: string, reason: string, message: string) => ({
  parents: [
    {
      parentRef: {
        group: 'gateway.networking.k8s.io',
        kind: 'Gateway',
        name: 'public',
      },
      controllerName: 'example.net/gateway-controller',
      conditions: [
        {
          type: 'Accepted',
          status,
          reason,
          message,
          lastTransitionTime: '2026-01-01T00:00:00Z',
          observedGeneration: 1,
        },
      ],
    },
  ],
});

export const programmed = (
  status: string,
  reason: string,
  message: string,
) => ({
  addresses: [{ type: 'IPAddress', value: '127.0.0.1' }],
  conditions: ['Accepted', 'Programmed'].map(type => ({
    type,
    status: type === 'Accepted' ? 'True' : status,
    reason: type === 'Accepted' ? 'Accepted' : reason,
    message: type === 'Accepted' ? '' : message,
    lastTransitionTime: '2026-01-01T00:00:00Z',
    observedGeneration: 1,
  })),
});

export const good = {
  HTTPRoute: accepted('True', 'Accepted', ''),
  Gateway: programmed('True', 'Programmed', ''),
};

export const selfCheck = (
  reason: string,
  answersWith: Scenario['answersWith'],
): Scenario => ({
  reason,
  issuer: 'pebble-http01',
  objects: whole,
  statuses: address,
  answersWith,
  records: host => [[host, 60, 'A', answersWith?.address ?? '127.0.0.1']],
});

export const failing = (
  reason: string,
  records: Scenario['records'],
): Scenario => ({
  reason,
  issuer: 'pebble-http01-unchecked',
  objects: whole,
  statuses: address,
  records,
  withoutDns: true,
});

/** The host leads to an address at which nothing listens. */
export const nobodyAnswers: Scenario['records'] = host => [
  [host, 60, 'A', '127.0.0.1'],
];
