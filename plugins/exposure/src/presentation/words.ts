import {
  Actor,
  ExposureStatus,
  Headline,
  headlines,
  TrackName,
  trackValues,
} from '@exposure/backstage-plugin-exposure-common';
import { Translate } from '../translation/exposureTranslationRef';
import { formatTime } from './durations';

function isHeadline(word: string): word is Headline {
  return headlines.some(headline => headline === word);
}

/**
 * The headline in words. A headline of a newer backend is shown as its own word.
 * @internal
 */
export function headlineText(
  status: Pick<ExposureStatus, 'headline' | 'overlay' | 'nextRetryAt'>,
  now: Date,
  language: string,
  t: Translate,
): string {
  if (status.overlay === 'unknown') {
    return t('headline.unknown');
  }
  if (status.headline === 'retryAt' && status.nextRetryAt) {
    const time = formatTime(status.nextRetryAt, now, language);
    return t('headline.retryAtTime', { time });
  }
  return isHeadline(status.headline)
    ? t(`headline.${status.headline}`)
    : status.headline;
}

/**
 * Who acts, by the name that the platform team gave or by the role.
 * @internal
 */
export function actorText(actor: Actor, t: Translate): string {
  if (actor.kind === 'you') {
    return t('actor.you');
  }
  return actor.name || t(`actor.${actor.kind}`);
}

/**
 * What a track says, in words; a value of a newer backend is shown as itself.
 * @internal
 */
export function trackText(
  track: TrackName,
  value: string,
  t: Translate,
): string {
  if (value === 'unknown') {
    return t('track.unknown');
  }
  const known: readonly string[] = trackValues[track];
  if (!known.includes(value)) {
    return value;
  }
  // The message table has one entry for each pair of the vocabulary; TypeScript cannot see that the pair fits.
  return t(`track.${track}.${value}` as 'track.dns.ok');
}
