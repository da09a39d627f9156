import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';

/** @internal */
export const hopNames = [
  'dns',
  'loadBalancer',
  'route',
  'certificate',
  'networkPolicy',
  'pods',
] as const;

/** How far a visitor's request gets at one hop. @internal */
export type HopState = 'ok' | 'broken' | 'waiting' | 'unknown';

/** The words of a hop; each is a message `path.detail.*`. @internal */
export type HopDetail =
  | 'elsewhere'
  | 'noRecord'
  | 'mixed'
  | 'here'
  | 'proxied'
  | 'private'
  | 'noAddress'
  | 'noRoute'
  | 'rejected'
  | 'taken'
  | 'accepted'
  | 'waitsForDns'
  | 'onItsWay'
  | 'waitsToRetry'
  | 'valid'
  | 'renewing'
  | 'expired'
  | 'trouble'
  | 'lateRenewal'
  | 'none'
  | 'letsIn'
  | 'blocks'
  | 'noService'
  | 'noneReady'
  | 'someReady'
  | 'unknown';

/**
 * One station between the visitor and the pods. `label` is a name from the cluster, shown instead of the detail.
 * @internal
 */
export interface Hop {
  name: (typeof hopNames)[number];
  state: HopState;
  detail: HopDetail;
  label?: string;
  count?: number;
}

type Verdict = readonly [HopState, HopDetail];
const notKnown: Verdict = ['unknown', 'unknown'];

const dnsVerdicts: ReadonlyMap<string, Verdict> = new Map<string, Verdict>([
  ['ok', ['ok', 'here']],
  ['proxied', ['ok', 'proxied']],
  ['private', ['unknown', 'private']],
  ['missing', ['broken', 'noRecord']],
  ['wrongTarget', ['broken', 'elsewhere']],
  ['partial', ['broken', 'mixed']],
  ['conflict', ['broken', 'mixed']],
]);

const routeVerdicts: ReadonlyMap<string, Verdict> = new Map<string, Verdict>([
  ['ok', ['ok', 'accepted']],
  ['backendMissing', ['ok', 'accepted']],
  ['noEndpoints', ['ok', 'accepted']],
  ['pending', ['waiting', 'onItsWay']],
  ['absent', ['waiting', 'noRoute']],
  ['rejected', ['broken', 'rejected']],
  ['hostConflict', ['broken', 'taken']],
]);

const certificateVerdicts: ReadonlyMap<string, Verdict> = new Map<
  string,
  Verdict
>([
  ['valid', ['ok', 'valid']],
  ['renewing', ['ok', 'renewing']],
  ['renewalDisabled', ['ok', 'lateRenewal']],
  ['renewalFailing', ['waiting', 'lateRenewal']],
  ['atRisk', ['waiting', 'lateRenewal']],
  ['critical', ['broken', 'lateRenewal']],
  ['none', ['waiting', 'none']],
  ['ordering', ['waiting', 'onItsWay']],
  ['validating', ['waiting', 'onItsWay']],
  ['awaitingApproval', ['waiting', 'onItsWay']],
  ['backingOff', ['waiting', 'waitsToRetry']],
  ['rateLimited', ['waiting', 'waitsToRetry']],
  ['expired', ['broken', 'expired']],
  ['denied', ['broken', 'rejected']],
  ['secretConflict', ['broken', 'trouble']],
  ['paused', ['broken', 'trouble']],
  ['failed', ['broken', 'trouble']],
  ['mismatch', ['broken', 'trouble']],
]);

function loadBalancerVerdict({ tracks }: ExposureStatus): Verdict {
  switch (tracks.route.value) {
    case 'absent':
    case 'unknown':
      return notKnown;
    case 'pending':
      return ['waiting', 'noAddress'];
    default:
      return ['ok', 'accepted'];
  }
}

function certificateVerdict({ tracks }: ExposureStatus): Verdict {
  const verdict = certificateVerdicts.get(tracks.certificate.value);
  const dnsBroken = dnsVerdicts.get(tracks.dns.value)?.[0] === 'broken';
  return verdict?.[1] === 'onItsWay' && dnsBroken
    ? ['waiting', 'waitsForDns']
    : verdict ?? notKnown;
}

function isFound({ findings }: ExposureStatus, reason: string): boolean {
  return findings.some(finding => finding.reason === reason);
}

/**
 * By what was read of the Service, whatever became of the route: an Ingress that waits for its address says nothing
 * against pods that are ready.
 */
function podsVerdict(status: ExposureStatus): Verdict {
  const { tracks, route } = status;
  if (isFound(status, 'BackendServiceMissing')) {
    return ['broken', 'noService'];
  }
  if (isFound(status, 'ServiceWithoutReadyEndpoints')) {
    return ['broken', 'noneReady'];
  }
  const isReady = (route?.service?.readyPods ?? 0) > 0;
  return isReady || tracks.route.value === 'ok'
    ? ['ok', 'someReady']
    : notKnown;
}

const policyReason = 'NetworkPolicyBlocksController';

/** Where the policies were read, the Service is known and none is found in the way, the controller gets in. */
function networkPolicyVerdict(status: ExposureStatus): Verdict {
  const { notChecked, route } = status;
  if (isFound(status, policyReason)) {
    return ['broken', 'blocks'];
  }
  const isRead = !notChecked.some(
    ({ check }) =>
      check.toLocaleLowerCase('en-US') ===
      policyReason.toLocaleLowerCase('en-US'),
  );
  const isServiceThere =
    route?.service !== undefined && !isFound(status, 'BackendServiceMissing');
  return isRead && isServiceThere ? ['ok', 'letsIn'] : notKnown;
}

/** The first labels of the platform's target: enough to recognise it. */
function targetLabel({ dnsRecords }: ExposureStatus): string | undefined {
  const target = dnsRecords.find(({ type }) => type === 'CNAME')?.required;
  return target?.split('.').slice(0, 2).join('.');
}

/**
 * The way of a visitor's request to the pods, hop by hop, as far as it is known.
 * @internal
 */
export function requestPath(status: ExposureStatus): Hop[] {
  const { tracks, route } = status;
  const hop = (
    name: Hop['name'],
    [state, detail]: Verdict,
    more: Partial<Hop> = {},
  ): Hop => ({ name, state, detail, ...more });
  const loadBalancer = loadBalancerVerdict(status);
  const routeVerdict = routeVerdicts.get(tracks.route.value) ?? notKnown;
  const pods = podsVerdict(status);
  return [
    hop('dns', dnsVerdicts.get(tracks.dns.value) ?? notKnown),
    hop(
      'loadBalancer',
      loadBalancer,
      loadBalancer[0] === 'ok' ? { label: targetLabel(status) } : {},
    ),
    hop(
      'route',
      routeVerdict,
      routeVerdict[0] === 'ok' ? { label: route?.className } : {},
    ),
    hop('certificate', certificateVerdict(status)),
    hop('networkPolicy', networkPolicyVerdict(status)),
    hop(
      'pods',
      pods,
      pods[0] === 'ok' ? { count: route?.service?.readyPods } : {},
    ),
  ];
}
