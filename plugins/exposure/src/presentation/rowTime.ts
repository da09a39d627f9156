import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { Translate } from '../translation/exposureTranslationRef';
import { formatDuration, formatTime, millisecondsUntil } from './durations';
import { isMoving } from './headlineLook';

/** A time in words, and the moment it speaks of (RFC 3339). */
export interface RowTime {
  text: string;
  at: string;
}

interface Reader {
  now: Date;
  language: string;
  t: Translate;
}

function certificateTime(
  status: ExposureStatus,
  { now, language, t }: Reader,
): RowTime | undefined {
  const { notAfter, renewalTime } = status.certificate ?? {};
  const untilEnd = millisecondsUntil(notAfter, now);
  if (notAfter && untilEnd !== undefined && untilEnd < 0) {
    const duration = formatDuration(-untilEnd, language);
    return { at: notAfter, text: t('time.expired', { duration }) };
  }
  const untilRenewal = millisecondsUntil(renewalTime, now);
  if (renewalTime && untilRenewal !== undefined && untilRenewal > 0) {
    const duration = formatDuration(untilRenewal, language);
    return { at: renewalTime, text: t('time.renewsIn', { duration }) };
  }
  if (!notAfter || untilEnd === undefined) {
    return undefined;
  }
  const duration = formatDuration(untilEnd, language);
  return { at: notAfter, text: t('time.expiresIn', { duration }) };
}

function checkedTime(status: ExposureStatus, reader: Reader): RowTime {
  const { now, language, t } = reader;
  const age = -(millisecondsUntil(status.observedAt, now) ?? 0);
  const duration = formatDuration(age, language);
  return { at: status.observedAt, text: t('time.checked', { duration }) };
}

/** Headlines under which the certificate's time is what matters. */
const certificateHeadlines: ReadonlySet<string> = new Set([
  'live',
  'renewing',
  'renewalAtRisk',
  'down',
]);

/**
 * The one time that matters in a row: when it is tried again, how long it has been going on, when the certificate renews,
 * how old the facts are, or when somebody looked last.
 * @internal
 */
export function rowTime(status: ExposureStatus, reader: Reader): RowTime {
  const { now, language, t } = reader;
  if (status.overlay) {
    const time = formatTime(status.observedAt, now, language);
    return { at: status.observedAt, text: t('time.asOf', { time }) };
  }
  const untilRetry = millisecondsUntil(status.nextRetryAt, now);
  if (status.headline === 'retryAt' && status.nextRetryAt && untilRetry) {
    const duration = formatDuration(untilRetry, language);
    const text = untilRetry > 0 ? t('time.in', { duration }) : t('time.now');
    return { at: status.nextRetryAt, text };
  }
  if (isMoving(status)) {
    const elapsed = -(millisecondsUntil(status.since, now) ?? 0);
    const duration = formatDuration(elapsed, language);
    return { at: status.since, text: t('time.soFar', { duration }) };
  }
  const ofCertificate = certificateHeadlines.has(status.headline)
    ? certificateTime(status, reader)
    : undefined;
  return ofCertificate ?? checkedTime(status, reader);
}
