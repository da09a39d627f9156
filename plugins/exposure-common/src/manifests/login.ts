import { annotations } from '../kubernetes/annotations';

/** Marks the objects that belong to the login and not to the app; `renderFiles` puts them into a file of their own. */
export const loginLabels = {
  [annotations.componentRole]: 'oauth2-proxy',
} as const;
