import { createApp } from '@backstage/frontend-defaults';

/** The demo portal: every plugin comes from the packages that this app depends on. */
export const app = createApp();
