import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { useNow } from '../../clock/useNow';
import { toneOf } from '../../presentation/headlineLook';
import { headlineText } from '../../presentation/words';
import { useLanguage } from '../../translation/useLanguage';
import { useTranslate } from '../../translation/useTranslate';
import { ToneChip } from './ToneChip';

/**
 * The headline of one exposure: icon and text, never colour alone.
 * @internal
 */
export function HeadlineChip({ status }: { status: ExposureStatus }) {
  const t = useTranslate();
  const language = useLanguage();
  const now = useNow(60_000);
  return (
    <ToneChip tone={toneOf(status)} stale={status.overlay === 'stale'}>
      {headlineText(status, now, language, t)}
    </ToneChip>
  );
}
