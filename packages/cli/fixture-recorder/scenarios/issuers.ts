import { acmeIssuer, issuerOf } from '../acmeIssuers.ts';
import type { AcmeServer } from '../acmeIssuers.ts';
import type { ExposureShape } from '../manifests.ts';
import * as make from '../manifests.ts';
import type { Scenario } from '../Scenario.ts';
import { address, whole } from '../shapes.ts';

const nginx = { http01: { ingress: { ingressClassName: 'nginx' } } };

function issuerThat(
  reason: string,
  issuer: (shape: ExposureShape, acme: AcmeServer) => unknown,
  kind: Scenario['ownIssuer'] = 'ClusterIssuer',
): Scenario {
  return {
    reason,
    ownIssuer: kind,
    objects: (shape, acme) => [issuer(shape, acme), ...whole(shape)],
    statuses: address,
  };
}

const atServer = (server: string) => (shape: ExposureShape, acme: AcmeServer) =>
  acmeIssuer(shape, { ...acme, directory: server }, [nginx]);

const withBinding =
  (keySecretRef: Record<string, string>) =>
  (shape: ExposureShape, acme: AcmeServer) =>
    acmeIssuer(shape, acme, [nginx], {
      externalAccountBinding: { keyID: 'kid-1', keySecretRef },
    });

const vault = (auth: unknown) => (shape: ExposureShape) =>
  issuerOf(shape, {
    vault: {
      server: 'http://127.0.0.1:9',
      path: 'pki_int/sign/web',
      auth,
    },
  });

const otherIssuer = (
  reason: string,
  issuerRef: Record<string, string>,
): Scenario => ({
  reason,
  objects: shape => [
    make.service(shape),
    make.pod(shape),
    make.ingress(shape),
    make.certificate({ ...shape, certificate: { issuerRef } }),
  ],
  statuses: address,
});

/** Issuers that cannot issue, each for a reason of its own. */
export const issuerScenarios: readonly Scenario[] = [
  issuerThat(
    'IssuerServerUnresolved.server-unknown',
    atServer('https://acme.nowhere.test/directory'),
  ),
  issuerThat(
    'IssuerServerUnreachable.server-refuses',
    atServer('https://127.0.0.1:9/directory'),
  ),
  issuerThat('IssuerServerWrong.server-wrong-path', (shape, acme) =>
    acmeIssuer(
      shape,
      { ...acme, directory: acme.directory.replace(/dir$/, 'nothing-here') },
      [nginx],
    ),
  ),
  issuerThat(
    'IssuerServerUnresolved.server-unknown-own',
    atServer('https://acme.nowhere.test/directory'),
    'Issuer',
  ),
  issuerThat(
    'IssuerSecretMissing.binding-secret-missing',
    withBinding({ name: 'eab', key: 'hmac' }),
  ),
  issuerThat(
    'AccountBindingRefused.binding-key-not-base64',
    withBinding({ name: 'tsig', key: 'key' }),
  ),
  issuerThat('AccountContactRefused.contact-refused', (shape, acme) =>
    acmeIssuer(shape, acme, [nginx], {
      email: 'platform@example.com, it@example.com',
    }),
  ),
  issuerThat('IssuerSecretMissing.account-key-missing', (shape, acme) =>
    acmeIssuer(shape, acme, [nginx], { disableAccountKeyGeneration: true }),
  ),
  issuerThat('IssuerSecretMissing.ca-secret-missing', shape =>
    issuerOf(shape, { ca: { secretName: 'no-such-ca' } }),
  ),
  issuerThat(
    'IssuerSecretMissing.ca-secret-missing-own',
    shape => issuerOf(shape, { ca: { secretName: 'no-such-ca' } }),
    'Issuer',
  ),
  issuerThat('IssuerSecretIncomplete.ca-secret-no-keys', shape =>
    issuerOf(shape, { ca: { secretName: 'tsig' } }),
  ),
  issuerThat(
    'IssuerNotChecked.not-reconciled',
    vault({ tokenSecretRef: { name: 'tsig', key: 'key' } }),
  ),
  otherIssuer('IssuerOfOtherKind.of-other-kind', {
    name: 'pebble-dns01',
    kind: 'Issuer',
    group: 'cert-manager.io',
  }),
  otherIssuer('ExternalIssuerSilent.external-unanswered', {
    name: 'pca',
    kind: 'AWSPCAClusterIssuer',
    group: 'awspca.cert-manager.io',
  }),
];
