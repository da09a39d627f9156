import { execFileSync } from 'node:child_process';
import { acmeIssuer } from '../acmeIssuers.ts';
import * as make from '../manifests.ts';
import type { Hands, Scenario } from '../Scenario.ts';
import { address, whole } from '../shapes.ts';

/** Another writer of the Secret puts a key of its own into it, again and again. */
function overwrite({ shape, kubectl }: Hands) {
  const other = JSON.parse(
    kubectl([
      'get',
      'secret',
      'other-tls',
      '-n',
      shape.namespace,
      '-o',
      'json',
    ]),
  );
  for (let round = 0; round < 6; round++) {
    kubectl([
      'patch',
      'secret',
      `${shape.host}-tls`,
      '-n',
      shape.namespace,
      '--type=merge',
      '-p',
      JSON.stringify({ data: { 'tls.key': other.data['tls.key'] } }),
    ]);
    execFileSync('sleep', ['3']);
  }
}

const renew = ({ kubectl, shape, patchStatus }: Hands) => {
  const certificate = JSON.parse(
    kubectl([
      'get',
      'certificate',
      shape.host,
      '-n',
      shape.namespace,
      '-o',
      'json',
    ]),
  );
  patchStatus('certificate', shape.host, {
    conditions: [
      ...certificate.status.conditions,
      {
        type: 'Issuing',
        status: 'True',
        reason: 'ManuallyTriggered',
        message: 'Certificate re-issuance manually triggered',
        lastTransitionTime: new Date().toISOString().replace(/\.\d+/, ''),
      },
    ],
  });
};

/** A request of the next revision, made by hand, stands where cert-manager wants to make its own. */
function occupyRevision({ kubectl, shape }: Hands) {
  const [last] = JSON.parse(
    kubectl([
      'get',
      'certificaterequests',
      '-n',
      shape.namespace,
      '-o',
      'json',
    ]),
  ).items;
  kubectl(['apply', '--server-side', '-f', '-'], {
    apiVersion: 'cert-manager.io/v1',
    kind: 'CertificateRequest',
    metadata: {
      name: `${shape.host}-left`,
      namespace: shape.namespace,
      annotations: {
        ...last.metadata.annotations,
        'cert-manager.io/certificate-revision': '2',
      },
      ownerReferences: last.metadata.ownerReferences,
    },
    spec: last.spec,
  });
}

/** Renewals that hang, and loops. */
export const renewalScenarios: readonly Scenario[] = [
  {
    reason: 'ReissuedRepeatedly.secret-overwritten',
    issuer: 'internal-ca',
    objects: shape => [
      ...whole(shape),
      make.certificate(
        {
          ...shape,
          secretName: 'other-tls',
          dnsNames: ['other.example.org'],
        },
        'other',
      ),
    ],
    statuses: address,
    then: [overwrite],
  },
  {
    reason: 'RenewsAtOnce.always-due',
    issuer: 'internal-ca',
    objects: shape => [
      make.service(shape),
      make.pod(shape),
      make.ingress(shape),
      make.certificate({
        ...shape,
        certificate: { duration: '1h', renewBefore: '59m58s' },
      }),
    ],
    statuses: address,
  },
  {
    reason: 'LiveRenewing.fails-while-valid',
    issuer: 'pebble-dns01',
    objects: whole,
    statuses: address,
    then: [occupyRevision, renew],
  },
  {
    reason: 'SelfCheckNoSuchHost.other-name-holds-back',
    ownIssuer: 'ClusterIssuer',
    objects: (shape, acme) => [
      acmeIssuer(shape, acme, [
        {
          selector: { dnsNames: [`www.${shape.host}`] },
          http01: { ingress: { ingressClassName: 'nginx' } },
        },
        {
          waitInsteadOfSelfCheck: '1s',
          dns01: {
            rfc2136: {
              nameserver: acme.nameserver,
              tsigKeyName: 'control-plane',
              tsigAlgorithm: 'HMACSHA256',
              tsigSecretSecretRef: { name: 'tsig', key: 'key' },
            },
          },
        },
      ]),
      make.service(shape),
      make.pod(shape),
      make.ingress(shape),
      make.certificate({
        ...shape,
        dnsNames: [shape.host, `www.${shape.host}`],
      }),
    ],
    statuses: address,
  },
  {
    reason: 'DnsSolverSecretMissing.challenge-terminating',
    ownIssuer: 'ClusterIssuer',
    objects: (shape, acme) => [
      {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: shape.issuer, namespace: 'cert-manager' },
        stringData: { key: acme.tsigSecret },
      },
      acmeIssuer(shape, acme, [
        {
          dns01: {
            rfc2136: {
              nameserver: acme.nameserver,
              tsigKeyName: 'control-plane',
              tsigAlgorithm: 'HMACSHA256',
              tsigSecretSecretRef: { name: shape.issuer, key: 'key' },
            },
          },
        },
      ]),
      ...whole(shape),
    ],
    statuses: address,
    passesSoon: true,
    then: [
      ({ kubectl, shape }) => {
        kubectl(['delete', 'secret', shape.issuer, '-n', 'cert-manager']);
        kubectl([
          'delete',
          'challenges',
          '--all',
          '-n',
          shape.namespace,
          '--wait=false',
        ]);
      },
    ],
  },
];
