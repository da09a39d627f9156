import { Reason, reasons } from '@exposure/backstage-plugin-exposure-common';
import { aFinding } from '../../__testUtils__/anExposureStatus';
import { isFinal, mustFix } from './mustFix';

const blocks = (reason: Reason) =>
  mustFix({
    ...aFinding('HostnameDoesNotResolve', {}),
    reason,
    severity: reasons[reason].severity,
    actor: { kind: reasons[reason].actor },
  });

it.each([
  // Only who asks can choose another name or Service.
  ['HostConflict', true],
  ['SecretHasOtherOwner', true],
  ['BackendServiceMissing', true],
  // Time, the DNS owner and the platform team get these out of the way; asking meanwhile is fine.
  ['CertificatesPerRegisteredDomainExhausted', false],
  ['HostnameDoesNotResolve', false],
  ['IssuerNotReady', false],
  // Nobody has to do anything about a warning.
  ['HostnameHasOtherCertificate', false],
] as const)('%s keeps from asking: %s', (reason, expected) => {
  expect(blocks(reason)).toBe(expected);
});

it.each([
  ['keep', 'KeepNotReadable', false],
  ['access', 'KeepNotReadable', true],
  ['keep', 'KeepNothingThere', true],
] as const)('%s: %s keeps from asking: %s', (field, rule, expected) => {
  expect(isFinal({ field, rule, message: '' })).toBe(expected);
});
