import type { PartName } from '../observation/ExposureObservation';
import {
  isProvenAtEdge,
  isReady,
  isTooYoung,
} from '../reasons/certificate/certificateParams';
import { isCertificateUnseen } from '../reasons/facts/certificateSource';
import { essentialParts } from '../reasons/facts/essentialParts';
import type { Facts } from '../reasons/facts/Facts';
import { hasObjects, mergedRequest } from '../reasons/facts/Facts';
import type { TrackName, TrackValue } from '../reasons/vocabulary/trackValues';
import type { ExposureStatus, Track } from '../status/ExposureStatus';
import type { Verdict } from './Verdict';

/** The words under which visitors are served. */
const servedValues = {
  route: ['ok'],
  dns: ['ok', 'private', 'proxied'],
  certificate: [
    'valid',
    'renewing',
    'renewalFailing',
    'renewalDisabled',
    'atRisk',
    'critical',
  ],
  // An old certificate that is still good serves; what an edge shows beyond that is judged by its own reasons.
  serving: ['ok', 'notProbed', 'oldCert'],
} as const satisfies {
  [T in TrackName]?: readonly TrackValue<T>[];
};

type Values = { [T in TrackName]: TrackValue<T> };

function isInForce({ certificate }: Facts, now: Date): boolean {
  return (
    certificate !== undefined &&
    isReady(certificate) &&
    !isTooYoung(certificate, now) &&
    Date.parse(certificate.notAfter ?? '') > now.getTime()
  );
}

function requestValue(facts: Facts): Values['request'] {
  const { pullRequest } = facts.seen;
  if (hasObjects(facts)) {
    return 'applied';
  }
  if (!pullRequest.known) {
    return 'unknown';
  }
  return mergedRequest(facts) ? 'merged' : 'none';
}

function certificateValue(facts: Facts, now: Date): Values['certificate'] {
  if (isInForce(facts, now)) {
    return 'valid';
  }
  if (facts.certificate && !isReady(facts.certificate)) {
    return 'ordering';
  }
  if (isProvenAtEdge(facts)) {
    return 'valid';
  }
  return isCertificateUnseen(facts) ? 'unknown' : 'none';
}

function servingValue({ seen }: Facts): Values['serving'] {
  if (seen.edge.known) {
    return seen.edge.value.outcome === 'handshake' ? 'ok' : 'unknown';
  }
  return ['notRead', 'notConfigured', 'forbidden'].includes(seen.edge.because)
    ? 'notProbed'
    : 'unknown';
}

/** The words of the tracks where no finding decides them. */
function plainValues(facts: Facts, now: Date): Values {
  const values: Values = {
    request: requestValue(facts),
    route: facts.route || facts.otherRoutes.length > 0 ? 'ok' : 'absent',
    dns: ['ok', 'propagating'].includes(facts.dns.verdict) ? 'ok' : 'unknown',
    certificate: certificateValue(facts, now),
    serving: servingValue(facts),
  };
  const unknown = essentialParts(facts)
    .filter(({ part }) => !facts.seen[part].known)
    .map(({ track }) => [track, 'unknown'] as const);
  return { ...values, ...Object.fromEntries(unknown) };
}

/** While a certificate is in force, an order under way does not undo it. */
function counts({ words }: Verdict, inForce: boolean): boolean {
  return (
    words.value !== undefined &&
    (words.track !== 'certificate' || !inForce || words.holdsInForce === true)
  );
}

/** An expired certificate says more than whatever keeps it from being renewed; a symptom says less than its cause. */
function trackRank({ words, symptom }: Verdict): number {
  if (words.value === 'expired') {
    return 0;
  }
  return symptom ? 2 : 1;
}

/** The part whose reading dates a track. */
const partOfTrack = {
  request: 'pullRequest',
  dns: 'dns',
  certificate: 'certificates',
  serving: 'edge',
} as const satisfies Partial<Record<TrackName, PartName>>;

function observedAt(track: TrackName, facts: Facts): string | undefined {
  const part =
    track === 'route'
      ? (['ingresses', 'httpRoutes'] as const).find(
          name => facts.seen[name].known,
        )
      : partOfTrack[track];
  const observed = part && facts.seen[part];
  return observed?.known ? observed.at : undefined;
}

/** The five verdicts: each decided by its first finding that is no symptom, or plainly. */
export function tracksOf(
  facts: Facts,
  verdicts: readonly Verdict[],
  now: Date,
): ExposureStatus['tracks'] {
  const plain = plainValues(facts, now);
  const inForce = isInForce(facts, now);
  const track = <T extends TrackName>(name: T): Track<T> => {
    const deciding = verdicts
      .filter(({ words }) => words.track === name)
      .filter(verdict => counts(verdict, inForce))
      .sort((a, b) => trackRank(a) - trackRank(b))[0];
    const seenAt = observedAt(name, facts);
    return {
      // The deciding reason is one of this track, and a reason's word is one of its track.
      value: (deciding?.words.value ?? plain[name]) as TrackValue<T>,
      ...(deciding && { reason: deciding.finding.reason }),
      ...(seenAt && { observedAt: seenAt }),
    };
  };
  return {
    request: track('request'),
    route: track('route'),
    dns: track('dns'),
    certificate: track('certificate'),
    serving: track('serving'),
  };
}

/** Whether visitors get what they should: every track that concerns them is good. */
export function isServed(tracks: ExposureStatus['tracks']): boolean {
  return Object.entries(servedValues).every(([name, good]) => {
    // `servedValues` has keys of tracks only.
    const { value } = tracks[name as TrackName];
    return (good as readonly string[]).includes(value);
  });
}
