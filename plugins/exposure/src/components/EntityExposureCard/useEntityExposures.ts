import {
  CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { useSignal } from '@backstage/plugin-signals-react';
import { useEffect, useState } from 'react';
import useSWR from 'swr';
import { EntityExposures } from '@exposure/backstage-plugin-exposure-common';
import { exposureApiRef } from '../../api/ExposureApi';
import { isMoving } from '../../presentation/headlineLook';

/** Milliseconds between two looks. */
const whileMoving = 5_000;
const whileSettled = 30_000;
/** Somebody who has just asked for the first address comes back to an empty card. */
const whileEmpty = 10_000;

/** What the card knows, and how to ask again. */
export interface LiveExposures {
  data?: EntityExposures;
  error?: Error;
  loading: boolean;
  reload: () => void;
}

function lookAgainAfter(latest: EntityExposures | undefined): number {
  if (latest?.exposures.length === 0) {
    return whileEmpty;
  }
  return latest?.exposures.some(isMoving) ? whileMoving : whileSettled;
}

/**
 * The exposures of an entity, kept fresh: polled faster while something moves, not at all while the page is hidden, and
 * asked for at once when the backend signals a change. The last answer stays while a new one is on its way or fails.
 * @internal
 */
export function useEntityExposures(entity: CompoundEntityRef): LiveExposures {
  const api = useApi(exposureApiRef);
  const { lastSignal } = useSignal('exposure');
  const [lookEvery, setLookEvery] = useState(whileSettled);
  const { data, error, isLoading, mutate } = useSWR<EntityExposures, Error>(
    ['plugin.exposure', stringifyEntityRef(entity)],
    () => api.exposuresOf(entity),
    {
      refreshInterval: lookEvery,
      refreshWhenHidden: false,
      errorRetryInterval: whileSettled,
    },
  );
  // As a function of the data the interval would be read before there are any, and the first look would come late.
  const lookNext = lookAgainAfter(data);
  useEffect(() => setLookEvery(lookNext), [lookNext]);
  useEffect(() => {
    if (lastSignal) {
      mutate();
    }
  }, [lastSignal, mutate]);
  return { data, error, loading: isLoading, reload: () => void mutate() };
}
