import type { CertificateObject } from '../../kubernetes';
import { issuerOwner } from './issuerOwner';

const user = (kind: string, group = 'cert-manager.io', namespace = 'shop') => ({
  namespace,
  issuerRef: { name: 'ca', kind, group },
});

it.each([
  ['an Issuer of the namespace', user('Issuer'), 'you'],
  ['a ClusterIssuer', user('ClusterIssuer'), 'platform'],
  [
    'an external issuer of the namespace',
    user('StepIssuer', 'certmanager.step.sm'),
    'you',
  ],
  [
    'an external issuer of the cluster',
    user('StepClusterIssuer', 'certmanager.step.sm'),
    'platform',
  ],
  ['an unknown kind', user('OwnCA', 'pki.example.org'), 'you'],
  [
    'an Issuer of another namespace',
    user('Issuer', 'cert-manager.io', 'gateways'),
    'platform',
  ],
  [
    'an external issuer of another namespace',
    user('StepIssuer', 'certmanager.step.sm', 'gateways'),
    'platform',
  ],
  ['nothing', undefined, 'platform'],
] as const)('%s is changed by its owner', (_, named, owner) => {
  const certificate = named as CertificateObject | undefined;
  expect(issuerOwner({ namespace: 'shop', certificate }).actor).toBe(owner);
});

it('goes by the object that is asked about, where it is not the Certificate', () => {
  const certificate = user('ClusterIssuer') as CertificateObject;
  const facts = { namespace: 'shop', certificate };
  expect(issuerOwner(facts, user('Issuer')).title).toBe('Your team');
});
