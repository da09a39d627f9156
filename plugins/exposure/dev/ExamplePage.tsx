import { Content, Page } from '@backstage/core-components';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import Box from '@material-ui/core/Box';
import { ReactNode } from 'react';
import { ClockProvider } from '../src/clock/useNow';
import { exampleNow } from '../src/__testUtils__/anExposureStatus';
import { exampleEntity } from './examples';

/** Time stands still, so that a picture of a state is the same every day. */
const stoppedClock = { now: () => exampleNow, tick: () => () => {} };

/** One state of the card, as wide as it is on an entity page. */
export function ExamplePage(props: { name: string; children: ReactNode }) {
  return (
    <Page themeId="tool">
      <Content>
        <ClockProvider value={stoppedClock}>
          <EntityProvider entity={exampleEntity(props.name)}>
            <Box maxWidth={640}>{props.children}</Box>
          </EntityProvider>
        </ClockProvider>
      </Content>
    </Page>
  );
}
