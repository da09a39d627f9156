import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import {
  certificateVerdicts,
  dnsVerdicts,
  HopDetail,
  HopState,
  notKnown,
  routeVerdicts,
  Verdict,
} from './hopVerdicts';

/** @internal */
export const hopNames = [
  'dns',
  'loadBalancer',
  'route',
  'certificate',
  'networkPolicy',
  'pods',
] as const;

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

type PathTrack = 'dns' | 'route' | 'certificate';

/** What a hop that waits is called where what it waits for has failed. */
const failedDetails: ReadonlyMap<HopDetail, HopDetail> = new Map<
  HopDetail,
  HopDetail
>([
  ['onItsWay', 'trouble'],
  ['waitsToRetry', 'trouble'],
  ['noRoute', 'none'],
]);

function mustAct({ actor }: ExposureStatus): boolean {
  return actor.kind !== 'nobody' && actor.kind !== 'reviewer';
}

/**
 * A track's word tells how far a thing has come, and its finding whether it goes on: what has failed is broken, and nothing
 * is in progress while someone must act.
 */
function asFound(
  track: PathTrack,
  [state, detail]: Verdict,
  status: ExposureStatus,
): Verdict {
  const { reason } = status.tracks[track];
  const found = status.findings.find(finding => finding.reason === reason);
  if (state === 'waiting' && found?.severity === 'error') {
    return ['broken', failedDetails.get(detail) ?? detail];
  }
  if (state === 'broken' && found?.severity === 'info') {
    return ['waiting', detail];
  }
  return detail === 'onItsWay' && mustAct(status)
    ? ['waiting', 'stalled']
    : [state, detail];
}

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

function certificateVerdict(status: ExposureStatus): Verdict {
  const { tracks } = status;
  const [state, detail] = asFound(
    'certificate',
    certificateVerdicts.get(tracks.certificate.value) ?? notKnown,
    status,
  );
  const isUnderWay = detail === 'onItsWay' || detail === 'stalled';
  const dnsBroken = dnsVerdicts.get(tracks.dns.value)?.[0] === 'broken';
  return isUnderWay && dnsBroken ? ['waiting', 'waitsForDns'] : [state, detail];
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
  const routeVerdict = asFound(
    'route',
    routeVerdicts.get(tracks.route.value) ?? notKnown,
    status,
  );
  const dns = dnsVerdicts.get(tracks.dns.value) ?? notKnown;
  const pods = podsVerdict(status);
  return [
    hop('dns', asFound('dns', dns, status)),
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
