import type { ControllerWarning } from '../ControllerWarning';

/**
 * A controller that asks the login inside the cluster, with the visitor's own headers.
 * @see https://oauth2-proxy.github.io/oauth2-proxy/configuration/integrations/nginx
 */
export const asksLoginInside = (title: string): ControllerWarning => ({
  id: 'LoginAnswersController',
  applies: ({ sharedLogin }) => sharedLogin !== undefined,
  message: ({ sharedLogin }) =>
    `${title} asks the shared login ${sharedLogin} inside the cluster over plain HTTP, with the visitor's own headers: it must run with --reverse-proxy, and without --force-https, which redirects the question, and --skip-auth-route, which a visitor's X-Forwarded-Uri could choose.`,
});
