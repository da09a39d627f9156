import type { TrackName } from '../reasons/vocabulary/trackValues';
import { trackNames } from '../reasons/vocabulary/trackValues';
import type { ExposureStatus, Track } from './ExposureStatus';

function rememberTrack<T extends TrackName>(
  track: Track<T>,
  previous: Track<T> | undefined,
  now: string,
): Track<T> {
  const since = previous?.value === track.value ? previous.since ?? now : now;
  return { ...track, since };
}

/**
 * Carries the times since which headline and tracks are as they are over from the status before.
 * What has changed, and everything where there is no status before, dates from this status.
 * @public
 */
export function remember(
  status: ExposureStatus,
  previous?: ExposureStatus,
): ExposureStatus {
  const isSame =
    previous?.headline === status.headline &&
    previous.overlay === status.overlay;
  const tracks = Object.fromEntries(
    trackNames.map(name => [
      name,
      rememberTrack(
        status.tracks[name],
        previous?.tracks[name],
        status.observedAt,
      ),
    ]),
  );
  return {
    ...status,
    since: previous && isSame ? previous.since : status.since,
    // `trackNames` are the keys of `tracks`, each with its own track.
    tracks: tracks as ExposureStatus['tracks'],
  };
}
