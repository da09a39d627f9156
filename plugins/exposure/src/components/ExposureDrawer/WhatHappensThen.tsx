import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import Typography from '@material-ui/core/Typography';
import { useNow } from '../../clock/useNow';
import { decidingFinding } from '../../presentation/actorLine';
import {
  formatDuration,
  formatTime,
  millisecondsUntil,
} from '../../presentation/durations';
import { useLanguage } from '../../translation/useLanguage';
import { Translate } from '../../translation/exposureTranslationRef';
import { useTranslate } from '../../translation/useTranslate';
import { Section } from './Section';

interface Reader {
  now: Date;
  language: string;
  t: Translate;
}

/** Seconds between two looks where the status does not say when the next one is. */
const usualInterval = 60;

function lookInterval(status: ExposureStatus, language: string): string {
  const observed = new Date(status.observedAt);
  const next = millisecondsUntil(status.nextCheckAt, observed);
  return formatDuration(
    next && next > 0 ? next : usualInterval * 1000,
    language,
  );
}

function whatHappens(
  status: ExposureStatus,
  reader: Reader,
): string | undefined {
  const { now, language, t } = reader;
  const interval = lookInterval(status, language);
  switch (status.headline) {
    case 'actionYou':
    case 'actionPlatform':
      return t(`then.${status.headline}`, { interval });
    case 'actionDns': {
      const ttl = Math.max(
        0,
        ...status.dnsRecords.map(record => record.ttl ?? 0),
      );
      // The old answer has its own time to live, which the finding tells where it was read.
      const { keptFor } = decidingFinding(status)?.params ?? {};
      return t('then.actionDns', {
        interval,
        ttl: String(keptFor ?? formatDuration((ttl || 300) * 1000, language)),
      });
    }
    case 'retryAt':
      return status.nextRetryAt
        ? t('then.retryAt', {
            time: formatTime(status.nextRetryAt, now, language),
          })
        : t('then.retryAtUnknown');
    case 'inReview':
    case 'rollingOut':
    case 'waitingDns':
    case 'validating':
    case 'issuing':
    case 'renewing':
      return t(`then.${status.headline}`);
    default:
      return undefined;
  }
}

/**
 * What goes on by itself once the next actor has acted, so that nobody waits at the wrong place.
 * @internal
 */
export function WhatHappensThen({ status }: { status: ExposureStatus }) {
  const t = useTranslate();
  const language = useLanguage();
  const now = useNow(60_000);
  const text =
    status.overlay === 'unknown'
      ? undefined
      : whatHappens(status, { now, language, t });
  if (!text) {
    return null;
  }
  const byItself = status.actor.kind === 'nobody';
  return (
    <Section title={byItself ? t('drawer.now') : t('drawer.then')}>
      <Typography variant="body2">{text}</Typography>
    </Section>
  );
}
