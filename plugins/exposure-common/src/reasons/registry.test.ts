import { refusalRows } from '../input/refusals/refusalGroups';
import { refusesBeforeMerge } from './beforeMerge';
import { checks } from './checks';
import type { FaultGroup } from './defineReason';
import { explanations } from './explanations';
import { definitions, reasonNames, reasons } from './reasons';

/**
 * The order decides headlines, so moving a reason changes what people are told. A new one does not stand here: it can be
 * anywhere between these.
 */
const order: readonly string[] = `
  ChangesRequested PullRequestChecksFailed PullRequestDraft WaitingForReview PullRequestMerged
  PullRequestClosed BeingRemoved DnsRecordLeftBehind NothingExposed ChallengeInvalidSecondary
  ChallengeInvalidConnection ChallengeInvalidDns ChallengeInvalidForbidden ChallengeInvalidAnswer
  ChallengeInvalidTxt ChallengeInvalidServerError ChallengeInvalidNotFound ChallengeInvalid
  ChallengePresentFailed SelfCheckWrongAnswer SelfCheckResolverFailed SelfCheckNoSuchHost
  SelfCheckConnectionRefused SelfCheckNotFound SelfCheckServerError SelfCheckForbidden SelfCheckTlsFailure
  SelfCheckTimeout SelfCheckDnsRecordPending SelfCheckFailed ChallengeQueued ProvingControl AccountPaused
  RateLimitedSameNames RateLimitedRegisteredDomain RateLimitedFailedValidations RateLimitedNewOrders
  RateLimited OrderProfileUnknown OrderRejectedIdentifier OrderRefusedByCaa OrderFailed NoSolverMatches
  IssuerNotFound IssuerNotReady RequestDenied WaitingForApproval RequestInvalid RequestFailed
  IssuanceBackingOff AttemptOverdue DnssecBroken PlatformTargetDoesNotResolve CnameAtApex
  HostnameHasDoubleSuffix HostnameDoesNotResolve HostnamePointsElsewhere Ipv6PointsElsewhere
  ZoneServersDisagree DnsChangePropagating DnsLookupFailed CaaForbidsIssuer HostConflict BackendServiceMissing
  ServicePortMissing HttpRouteNotAccepted NoListenerReady GatewayNotProgrammed HttpRoutePending IngressWithoutAddress
  ServiceWithoutReadyEndpoints RouteMissing NetworkPolicyBlocksController SecretConflict StagingIssuer
  HostnameNotCovered TlsSecretMismatch CertificateMissing TlsBlockIncomplete CertificateNotMade
  CertificateNotSeen CertificateNotReady CertificateIssuing CertificateExpired RenewalCritical RenewalAtRisk
  RenewalLate RenewalDisabled LiveRenewing EdgeUnreachable EdgeWithoutTls EdgeServesDefaultCertificate
  EdgeServesWrongName EdgeCertificateUntrusted EdgeServesOldCertificate ClusterUnreachable ClusterForbidden
  KindAbsent NotRead SourceStale
`
  .trim()
  .split(/\s+/);

it('makes its checks in the order that decides headlines', () => {
  const made = checks.map(({ reason }) => reason);
  expect(made.filter(reason => order.includes(reason))).toEqual(order);
});

it('has each reason once, whichever family it is of', () => {
  const title = (reason: (typeof reasonNames)[number]) => reasons[reason].title;
  expect(new Set(reasonNames.map(title)).size).toBe(reasonNames.length);
});

it('lets no reason explain itself, and none be explained by a fault that nothing is', () => {
  const groups = reasonNames.flatMap(name => definitions[name].among ?? []);
  const explainers = reasonNames.flatMap(
    name => definitions[name].explainedBy ?? [],
  );
  const named = explainers.filter(
    (name): name is FaultGroup => !Object.hasOwn(definitions, name),
  );
  expect(named.filter(name => !groups.includes(name))).toEqual([]);
  expect(
    [...explanations].filter(([reason, causes]) => causes.has(reason)),
  ).toEqual([]);
});

it('explains a symptom by every fault of a group, also by one that comes later', () => {
  const dnsFaults = reasonNames.filter(
    name => definitions[name].among === 'dnsFaults',
  );
  expect(dnsFaults.length).toBeGreaterThan(5);
  const causes = explanations.get('EdgeUnreachable');
  expect(dnsFaults.filter(name => !causes?.has(name))).toEqual([]);
  expect(causes?.has('RouteMissing')).toBe(true);
  expect(causes?.has('OrderFailed')).toBe(false);
});

it('counts every fault of the DNS and of the certificate among those that explain symptoms', () => {
  const faults = reasonNames.filter(name => {
    const { track, headline, find } = definitions[name];
    return find && headline && (track === 'dns' || track === 'certificate');
  });
  const alone = faults.filter(name => !definitions[name].among);
  // It is itself what follows from another.
  expect(alone).toEqual(['IssuanceBackingOff']);
  expect(
    faults.filter(
      name =>
        definitions[name].track === 'dns' &&
        definitions[name].among !== 'dnsFaults',
    ),
  ).toEqual([]);
});

it('refuses only by rules of the page of refusals', () => {
  const rules = Object.values(refusalRows).flatMap(rows => Object.keys(rows));
  const refusing = reasonNames.filter(refusesBeforeMerge);
  expect(refusing).not.toEqual([]);
  expect(refusing.filter(name => !rules.includes(name))).toEqual([]);
});

it('publishes words only: neither finders nor what the engine must know', () => {
  const keys = reasonNames.flatMap(name => Object.keys(reasons[name]));
  expect([...new Set(keys)].sort()).toEqual([
    'actor',
    'explanation',
    'fix',
    'headline',
    'headlineWhenServed',
    'progress',
    'severity',
    'title',
    'track',
    'value',
  ]);
  expect(reasonNames.map(name => reasons[name].title)).toEqual(
    reasonNames.map(name => definitions[name].title),
  );
});
