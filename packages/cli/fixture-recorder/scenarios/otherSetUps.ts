import type { ExposureShape } from '../manifests.ts';
import * as make from '../manifests.ts';
import type { Scenario } from '../Scenario.ts';
import { address, whole } from '../shapes.ts';

type Manifest = Record<string, unknown>;

const withIngress = (
  reason: string,
  ingress: (shape: ExposureShape) => Manifest,
  other: Partial<Scenario> & { without?: 'certificate' } = {},
): Scenario => ({
  reason,
  objects: shape => [
    make.service(shape),
    make.pod(shape),
    ingress(shape),
    ...(other.without ? [] : [make.certificate(shape)]),
  ],
  statuses: address,
  ...other,
});

const spec = (ingress: Manifest) => ingress.spec as Manifest;

/** Sound set-ups outside the golden path. */
export const otherSetUps: readonly Scenario[] = [
  {
    reason: 'Live.copied-wildcard',
    alsoOf: ['b'],
    objects: shape => [
      make.namespace(`${shape.namespace}-b`),
      make.service(shape),
      make.pod(shape),
      make.ingress({ ...shape, secretName: 'wildcard-tls' }),
      make.certificate(
        {
          ...shape,
          namespace: `${shape.namespace}-b`,
          secretName: 'wildcard-tls',
          dnsNames: ['*.example.org'],
          certificate: {
            secretTemplate: {
              annotations: {
                'reflector.v1.k8s.emberstack.com/reflection-allowed': 'true',
                'reflector.v1.k8s.emberstack.com/reflection-auto-enabled':
                  'true',
              },
            },
          },
        },
        'wildcard',
      ),
    ],
    statuses: address,
  },
  withIngress('SecretNotRead.secret-by-hand', make.ingress, {
    without: 'certificate',
  }),
  withIngress(
    'CertificateFromController.default-certificate',
    shape => {
      const ingress = make.ingress(shape);
      return {
        ...ingress,
        spec: { ...spec(ingress), tls: [{ hosts: [shape.host] }] },
      };
    },
    { without: 'certificate' },
  ),
  withIngress('Live.class-by-annotation-recorded', shape => {
    const ingress = make.ingress(shape);
    const { ingressClassName, ...rest } = spec(ingress);
    return {
      ...ingress,
      metadata: {
        ...(ingress.metadata as Manifest),
        annotations: { 'kubernetes.io/ingress.class': ingressClassName },
      },
      spec: rest,
    };
  }),
  {
    reason: 'Live.two-paths',
    objects: shape => {
      const second = make.ingress(shape);
      return [
        ...whole(shape),
        {
          ...second,
          metadata: { name: 'api', namespace: shape.namespace },
          spec: {
            ...spec(second),
            rules: [
              {
                host: shape.host,
                http: {
                  paths: [
                    {
                      path: '/api',
                      pathType: 'Prefix',
                      backend: {
                        service: { name: 'web', port: { number: 80 } },
                      },
                    },
                  ],
                },
              },
            ],
          },
        },
      ];
    },
    statuses: address,
  },
  {
    reason: 'Live.canary-recorded',
    objects: shape => [
      ...whole(shape),
      {
        ...make.ingress(shape),
        metadata: {
          name: 'web-canary',
          namespace: shape.namespace,
          annotations: {
            'nginx.ingress.kubernetes.io/canary': 'true',
            'nginx.ingress.kubernetes.io/canary-weight': '10',
          },
        },
      },
    ],
    statuses: address,
  },
  {
    reason: 'Live.www-and-apex',
    objects: shape => [
      make.service(shape),
      make.pod(shape),
      make.ingress(shape),
      make.certificate({
        ...shape,
        dnsNames: [shape.host, `www.${shape.host}`, `shop.${shape.host}`],
      }),
    ],
    statuses: address,
  },
  {
    reason: 'Live.long-name',
    host: 'a-very-long-branch-name-that-ci-made-for-a-preview-environment.review.example.org',
    objects: whole,
    statuses: address,
  },
  {
    reason: 'Live.private-authority',
    issuer: 'internal-ca',
    objects: whole,
    statuses: address,
  },
  {
    reason: 'Live.inside-and-outside',
    objects: shape => [
      ...whole(shape),
      {
        ...make.ingress(shape),
        metadata: { name: 'inside', namespace: shape.namespace },
        spec: {
          ...spec(make.ingress(shape)),
          ingressClassName: 'nginx-internal',
        },
      },
    ],
    statuses: address,
  },
  {
    reason: 'Live.external-name-recorded',
    objects: shape => [
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'web', namespace: shape.namespace },
        spec: {
          type: 'ExternalName',
          externalName: 'legacy.example.net',
          ports: [{ name: 'http', port: 80 }],
        },
      },
      make.ingress(shape),
      make.certificate(shape),
    ],
    statuses: address,
  },
  {
    reason: 'Live.manual-endpoints',
    objects: shape => [
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'web', namespace: shape.namespace },
        spec: { ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
      },
      {
        apiVersion: 'discovery.k8s.io/v1',
        kind: 'EndpointSlice',
        metadata: {
          name: 'web-manual',
          namespace: shape.namespace,
          labels: { 'kubernetes.io/service-name': 'web' },
        },
        addressType: 'IPv4',
        ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
        endpoints: [{ addresses: ['192.0.2.50'] }],
      },
      make.ingress(shape),
      make.certificate(shape),
    ],
    statuses: address,
  },
];

/** Unsound ones that look alike. */
export const lookAlikes: readonly Scenario[] = [
  {
    reason: 'CertificateInOtherNamespace.certificate-elsewhere',
    alsoOf: ['b'],
    objects: shape => [
      make.namespace(`${shape.namespace}-b`),
      make.service(shape),
      make.pod(shape),
      make.ingress(shape),
      make.certificate({ ...shape, namespace: `${shape.namespace}-b` }),
    ],
    statuses: address,
  },
  withIngress(
    'CertificateMissing.without-tls',
    shape => {
      const { tls: _, ...rest } = spec(make.ingress(shape));
      return { ...make.ingress(shape), spec: rest };
    },
    { without: 'certificate' },
  ),
];
