import {
  Severity,
  TrackName,
} from '@exposure/backstage-plugin-exposure-common';
import { Tone } from './headlineLook';

const tonesOfTracks: Record<
  TrackName,
  Partial<Record<Tone, readonly string[]>>
> = {
  request: {
    ok: ['applied'],
    warning: ['draft', 'changesRequested'],
    info: ['inReview', 'closed', 'removing'],
    progress: ['merged'],
  },
  route: {
    ok: ['ok'],
    error: ['rejected', 'hostConflict'],
    warning: ['backendMissing', 'noEndpoints'],
    progress: ['pending'],
    info: ['absent'],
  },
  dns: {
    ok: ['ok', 'proxied'],
    warning: ['missing', 'wrongTarget', 'partial', 'conflict'],
  },
  certificate: {
    ok: ['valid', 'renewing'],
    error: ['failed', 'expired', 'critical', 'mismatch', 'denied'],
    warning: [
      'secretConflict',
      'paused',
      'renewalFailing',
      'renewalDisabled',
      'atRisk',
      'awaitingApproval',
    ],
    info: ['backingOff', 'rateLimited', 'none'],
    progress: ['ordering', 'validating'],
  },
  serving: {
    ok: ['ok'],
    error: ['unreachable', 'untrusted', 'wrongName'],
    warning: ['httpOnly', 'defaultCert', 'oldCert'],
  },
};

const tones = new Map(
  Object.entries(tonesOfTracks).flatMap(([track, byTone]) =>
    Object.entries(byTone).flatMap(([tone, values]) =>
      values.map((value): [string, Tone] => [
        `${track} ${value}`,
        tone as Tone,
      ]),
    ),
  ),
);

/**
 * The tone of a track's word; what nobody knows or what is not listed is neutral, and what an error holds up is not in progress.
 * @internal
 */
export function trackTone(
  track: TrackName,
  value: string,
  severity?: Severity,
): Tone {
  const tone = tones.get(`${track} ${value}`) ?? 'neutral';
  return tone === 'progress' && severity === 'error' ? 'error' : tone;
}
