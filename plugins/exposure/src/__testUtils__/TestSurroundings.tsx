import { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { ReactNode } from 'react';
import { SWRConfig } from 'swr';
import { Clock } from '../clock/Clock';
import { ClockProvider } from '../clock/useNow';
import { exampleNow } from './anExposureStatus';

/** A clock that stands still. */
const stoppedClock: Clock = {
  now: () => exampleNow,
  tick: () => () => {},
};

export const shop: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'shop',
    namespace: 'default',
    annotations: {
      'backstage.io/kubernetes-id': 'shop',
      'backstage.io/kubernetes-namespace': 'shop',
    },
  },
  spec: { type: 'service', lifecycle: 'production', owner: 'group:shop' },
};

/**
 * What a component under test stands in: an entity's page, a clock, and no answers left from the test before.
 */
export function TestSurroundings(props: {
  entity?: Entity;
  clock?: Clock;
  children: ReactNode;
}) {
  return (
    <SWRConfig value={{ provider: () => new Map(), dedupingInterval: 0 }}>
      <ClockProvider value={props.clock ?? stoppedClock}>
        <EntityProvider entity={props.entity ?? shop}>
          {props.children}
        </EntityProvider>
      </ClockProvider>
    </SWRConfig>
  );
}
