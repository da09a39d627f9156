import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import Tooltip from '@material-ui/core/Tooltip';
import { useState } from 'react';
import { exposureApiRef } from '../../../api/ExposureApi';
import { useNow } from '../../../clock/useNow';
import {
  formatDuration,
  millisecondsUntil,
} from '../../../presentation/durations';
import { failureText } from '../../../presentation/failureText';
import { useLanguage } from '../../../translation/useLanguage';
import { useTranslate } from '../../../translation/useTranslate';
import { ActionButton } from '../../ActionButton';

interface CoolDown {
  asking: boolean;
  nextRecheckAt?: string;
  failure?: string;
}

function useRecheck(entity: Entity, onRechecked: () => void) {
  const api = useApi(exposureApiRef);
  const [coolDown, setCoolDown] = useState<CoolDown>({ asking: false });
  const recheck = async () => {
    setCoolDown({ asking: true });
    try {
      const { nextRecheckAt } = await api.recheck(getCompoundEntityRef(entity));
      setCoolDown({ asking: false, nextRecheckAt });
      onRechecked();
    } catch (error) {
      setCoolDown({ asking: false, failure: failureText(error) });
    }
  };
  return { coolDown, recheck };
}

/**
 * Asks for a fresh look; afterwards it counts down until the next one is allowed.
 * @internal
 */
export function CheckNowButton(props: {
  entity: Entity;
  status: ExposureStatus;
  onRechecked: () => void;
}) {
  const t = useTranslate();
  const language = useLanguage();
  const now = useNow(1_000);
  const { coolDown, recheck } = useRecheck(props.entity, props.onRechecked);
  const rest = millisecondsUntil(coolDown.nextRecheckAt, now) ?? 0;
  const disabled = coolDown.asking || rest > 0;
  const label = () => {
    if (coolDown.asking) {
      return t('action.checking');
    }
    if (rest <= 0) {
      return t('action.checkNow');
    }
    const duration = formatDuration(rest, language);
    return t('action.checkAgainIn', { duration });
  };
  const { failure } = coolDown;
  return (
    <Tooltip
      open={failure !== undefined}
      title={failure ? t('action.checkFailed', { message: failure }) : ''}
    >
      <span>
        <ActionButton
          variant="outlined"
          color="primary"
          size="small"
          disabled={disabled}
          onClick={recheck}
        >
          {label()}
        </ActionButton>
      </span>
    </Tooltip>
  );
}
