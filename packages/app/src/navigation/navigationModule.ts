import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { DemoSidebar } from './DemoSidebar';

/** Puts the demo portal's sidebar in the place of the one that the app brings. */
export const navigationModule = createFrontendModule({
  pluginId: 'app',
  extensions: [DemoSidebar],
});
