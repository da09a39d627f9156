import { caaReasons } from './dns/caaReasons';
import {
  isToldBeforeMerge,
  namespaceReasons,
  refusesBeforeMerge,
  tellsOfOwners,
  warnsBeforeMerge,
} from './beforeMerge';
import { claimReasons } from './neighbours/claimReasons';
import { definitions, reasonNames } from './reasons';

it('tells of what can be true before anything is applied, and of nothing else', () => {
  expect(isToldBeforeMerge('HostnamePointsElsewhere', false)).toBe(true);
  expect(isToldBeforeMerge('CertificateExpired', false)).toBe(false);
});

it('holds no missing record against a zone in which the platform writes it', () => {
  expect(isToldBeforeMerge('HostnameDoesNotResolve', false)).toBe(true);
  expect(isToldBeforeMerge('HostnameDoesNotResolve', true)).toBe(false);
  expect(isToldBeforeMerge('HostnamePointsElsewhere', true)).toBe(true);
});

it('refuses a second owner of a Secret, and warns of what the pull request may replace', () => {
  expect(reasonNames.filter(refusesBeforeMerge)).toContain(
    'SecretHasOtherOwner',
  );
  expect(refusesBeforeMerge('HostnameServedByOtherObject')).toBe(false);
  expect(warnsBeforeMerge('HostnameServedByOtherObject')).toBe(true);
  expect(warnsBeforeMerge('HostnameDoesNotResolve')).toBe(false);
});

it('knows which reasons tell of other owners', () => {
  expect(tellsOfOwners('SecretHasOtherOwner')).toBe(true);
  expect(tellsOfOwners('HostConflict')).toBe(false);
});

it('takes no name that it does not know for a reason', () => {
  for (const name of ['cluster', 'constructor', '__proto__', '']) {
    expect([
      isToldBeforeMerge(name, false),
      refusesBeforeMerge(name),
      warnsBeforeMerge(name),
      tellsOfOwners(name),
    ]).toEqual([false, false, false, false]);
  }
});

it('keeps from outsiders whatever reads what stands in a namespace', () => {
  const ofNamespace = reasonNames.filter(name => {
    const { beforeMerge, foundBy, needs } = definitions[name];
    const readsObjects = needs?.some(part => part !== 'dns');
    const tellsOfOthers =
      foundBy === 'neighbours' || Object.hasOwn(claimReasons, name);
    return beforeMerge && (tellsOfOthers || readsObjects);
  });
  // They compare CAA records with the issuer, which stands in no namespace.
  const ofCaa = Object.keys(caaReasons);
  expect([...namespaceReasons, ...ofCaa].sort()).toEqual(ofNamespace.sort());
});
