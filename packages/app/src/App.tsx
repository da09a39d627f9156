import { createApp } from '@backstage/frontend-defaults';
import { navigationModule } from './navigation/navigationModule';

/** The demo portal: every plugin comes from the packages that this app depends on. */
export const app = createApp({ features: [navigationModule] });
