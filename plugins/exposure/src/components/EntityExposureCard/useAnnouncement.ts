import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { useEffect, useRef, useState } from 'react';
import { useNow } from '../../clock/useNow';
import { headlineText } from '../../presentation/words';
import { useLanguage } from '../../translation/useLanguage';
import { useTranslate } from '../../translation/useTranslate';

/**
 * What a screen reader should hear: the exposures whose headline changed since the last look. The first look is not news.
 * @internal
 */
export function useAnnouncement(
  statuses: readonly ExposureStatus[] | undefined,
): string {
  const t = useTranslate();
  const language = useLanguage();
  const now = useNow(60_000);
  const heard = useRef<ReadonlyMap<string, string>>();
  const [announcement, setAnnouncement] = useState('');
  useEffect(() => {
    if (!statuses) {
      return;
    }
    const before = heard.current;
    heard.current = new Map(
      statuses.map(({ id, headline, overlay }) => [id, overlay ?? headline]),
    );
    const news = statuses
      .filter(({ id }) => before && before.get(id) !== heard.current?.get(id))
      .map(status =>
        t('card.announce', {
          hostname: status.displayHostname,
          headline: headlineText(status, now, language, t),
        }),
      );
    if (news.length) {
      setAnnouncement(news.join('. '));
    }
  }, [statuses, now, language, t]);
  return announcement;
}
