import { readObject } from '../readObject';
import { watchedKinds } from '../watchedKinds';
import {
  externalIssuerKind,
  externalIssuerKinds,
  groupOfIssuerKind,
  isClusterIssuer,
} from './externalIssuerKinds';

it('knows who signs for an external issuer', () => {
  expect(
    externalIssuerKind('awspca.cert-manager.io', 'AWSPCAClusterIssuer'),
  ).toMatchObject({ authority: 'AWS Private CA', namespaced: false });
  expect(externalIssuerKind('cert-manager.io', 'AWSPCAClusterIssuer')).toBe(
    undefined,
  );
});

it('has a name for every authority, and each kind of a group once', () => {
  const keys = externalIssuerKinds.map(({ group, kind }) => `${group}/${kind}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(
    externalIssuerKinds.filter(({ authority, group }) => authority === group),
  ).toEqual([]);
});

it('knows the group of a kind only where no other group has the kind', () => {
  expect(groupOfIssuerKind('GoogleCASIssuer')).toBe('cas-issuer.jetstack.io');
  expect(groupOfIssuerKind('ClusterIssuer')).toBe(undefined);
  expect(groupOfIssuerKind('Constructor')).toBe(undefined);
});

it.each([
  ['cert-manager.io', 'ClusterIssuer', true],
  ['cert-manager.io', 'Issuer', false],
  ['cert-manager.skyscanner.net', 'KMSIssuer', false],
  ['cert-manager.k8s.cloudflare.com', 'ClusterOriginIssuer', true],
  ['acm.example.com', 'AcmClusterIssuer', true],
  ['acm.example.com', 'AcmIssuer', false],
])('tells whose an issuer is: %s %s', (group, kind, isOfCluster) => {
  expect(isClusterIssuer({ group, kind })).toBe(isOfCluster);
});

it('reads external issuers as optional kinds, with their own group', () => {
  const row = watchedKinds.find(({ kind }) => kind === 'StepClusterIssuer');
  expect(row?.optional).toBe(true);
  const issuer = {
    apiVersion: 'certmanager.step.sm/v1beta1',
    metadata: { name: 'step' },
    spec: { url: 'https://ca.example.com' },
    status: { conditions: [{ type: 'Ready', status: 'True' }] },
  };
  expect(readObject('StepClusterIssuer', issuer)).toMatchObject({
    kind: 'StepClusterIssuer',
    group: 'certmanager.step.sm',
    server: 'https://ca.example.com',
    conditions: [{ type: 'Ready' }],
  });
  const other = { ...issuer, apiVersion: 'cert-manager.io/v1' };
  expect(readObject('StepClusterIssuer', other)).toBe(undefined);
});
