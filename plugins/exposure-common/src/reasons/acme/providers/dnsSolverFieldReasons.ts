import { defineReason } from '../../defineReason';
import { notPresented, unpresentable } from '../presentationOf';

const ofIssuer = 'issuer';

/** What the DNS-01 solver itself says wrong, or does not say. */
export const dnsSolverFieldReasons = {
  DnsSolverFieldWrong: defineReason({
    ...unpresentable,
    title: 'The DNS solver has a wrong field',
    explanation:
      'The field {field} in the solver of {issuer} names {named}, which does not exist at {provider} or is closed to these credentials: {message}',
    fix: [
      '{issuerOwner}: correct the field {field} in {issuer}: the public zone of {hostname} must be there, and no one replaces a placeholder.',
      '{issuerOwner}: allow the credentials of {issuer} to use it if the value is right.',
    ],
    find: notPresented('DnsSolverFieldWrong', ofIssuer),
  }),
  DnsSolverFieldMissing: defineReason({
    ...unpresentable,
    title: 'The DNS solver lacks a value',
    explanation:
      'The solver of {issuer} for {provider} needs a valid value for {missingField}, and has none: {message}',
    fix: [
      '{issuerOwner}: set {missingField} in the solver of {issuer}, and look for a misspelt or empty field there.',
    ],
    find: notPresented('DnsSolverFieldMissing', ofIssuer),
  }),
  DnsZoneOfOtherName: defineReason({
    ...unpresentable,
    title: 'The solver writes into another zone',
    explanation:
      'The zone {otherZone}, into which {issuer} writes at {provider}, does not contain {proofName}: {message}',
    fix: [
      '{issuerOwner}: set hostedZoneID of the solver to the public zone that contains {hostname}, or leave it out.',
      'Platform team: check that cert-manager’s resolvers name the right zone for {hostname} (SOA) if it is not set.',
    ],
    find: notPresented('DnsZoneOfOtherName', ofIssuer),
  }),
  DnsSolverSecretUnnamed: defineReason({
    ...unpresentable,
    title: 'The DNS solver names no Secret',
    explanation:
      'The solver of {issuer} for {provider} must name the Secret with its credentials. That field is empty, missing or misspelt in its configuration: {message}',
    fix: [
      '{issuerOwner}: compare the fields of the solver’s configuration in {issuer}, letter by letter, with the provider’s documentation: unknown fields are ignored.',
    ],
    find: notPresented('DnsSolverSecretUnnamed', ofIssuer),
  }),
  DnsSolverSecretForbidden: defineReason({
    ...unpresentable,
    title: 'cert-manager may not read the Secret',
    explanation:
      'cert-manager’s ServiceAccount {reader} lacks the permission (RBAC) to read the Secret {secret} in {secretPlace}, which {issuer} names: {message}',
    fix: [
      'Platform team: bind the ClusterRoles of this cert-manager version to {reader}, or a Role that may get this Secret.',
      '{issuerOwner}: check that the Secret is in {secretPlace}, where cert-manager looks for it.',
    ],
    find: notPresented('DnsSolverSecretForbidden'),
  }),
};
