import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { issuerOwner } from '../facts/issuerOwner';
import { certificateParams } from './certificateParams';
import { failing } from './failing';

/** An issuer that is meant to be trusted, by the platform's word or its name, with the address of the staging service. */
function isMeantForProduction(
  name: string,
  entry: { trust: string } | undefined,
): boolean {
  return entry
    ? entry.trust !== 'staging'
    : /prod|live/i.test(name) && !/stag|test/i.test(name);
}

/** By the platform's word or, for an issuer it does not list, by the address of Let’s Encrypt's staging service. */
const stagingIssuer = (isMistake: boolean) => (facts: Facts) => {
  const { certificate, seen, issuer } = facts;
  if (!certificate || seen.environment.stage !== 'production') {
    return undefined;
  }
  const { issuerRef } = certificate;
  const configured = seen.environment.certificates.issuers;
  const entry = configured.find(
    ({ name, kind }) => name === issuerRef.name && kind === issuerRef.kind,
  );
  const isStaging =
    entry?.trust === 'staging' ||
    issuer?.acme?.server.includes('acme-staging') === true;
  return isStaging && isMeantForProduction(issuerRef.name, entry) === isMistake
    ? {
        params: {
          ...certificateParams(facts, certificate),
          issuer: issuerRef.name,
          issuerOwner: issuerOwner(facts).title,
          issuers:
            configured
              .filter(({ trust }) => trust !== 'staging')
              .map(({ name }) => name)
              .join(', ') || 'none is configured',
        },
        evidence: [
          objectEvidence(
            certificate,
            'spec.issuerRef.name',
            issuerRef.name,
            seen.certificates,
          ),
        ],
      }
    : undefined;
};

/** A certificate for tests, by its issuer. */
export const stagingReasons = {
  IssuerUsesStaging: defineReason({
    ...failing,
    value: 'mismatch',
    actor: 'platform',
    title: 'The issuer uses the staging service',
    explanation:
      'The issuer {issuer} has the address of a staging certificate authority, for tests only. Browsers do not trust the certificate that it issues for {certificate}.',
    fix: [
      '{issuerOwner}: set spec.acme.server of the issuer {issuer} to https://acme-v02.api.letsencrypt.org/directory, and give privateKeySecretRef a new name.',
      'Run cmctl renew {certificate} -n {namespace} afterwards: the certificate in the Secret remains the old one until then.',
    ],
    among: 'certificateFaults',
    holdsInForce: true,
    needs: ['certificates'],
    find: facts => {
      const found = stagingIssuer(true)(facts);
      return found && { ...found, actor: issuerOwner(facts).actor };
    },
  }),
  StagingIssuer: defineReason({
    ...failing,
    value: 'mismatch',
    actor: 'you',
    title: 'The certificate is a test certificate',
    explanation:
      'The Certificate {certificate} comes from the issuer {issuer}, a staging certificate authority that browsers do not trust.',
    fix: ['Change spec.issuerRef to a production issuer: {issuers}.'],
    among: 'certificateFaults',
    holdsInForce: true,
    needs: ['certificates'],
    find: stagingIssuer(false),
  }),
};
