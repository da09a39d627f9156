/**
 * The part of app-config that follows from the ports, as the APP_CONFIG_ variables that Backstage puts above its files.
 *
 * @param {{ frontend: number, backend: number }} ports
 */
export function portalSettings({ frontend, backend }) {
  return {
    APP_CONFIG_app_baseUrl: `http://localhost:${frontend}`,
    APP_CONFIG_backend_baseUrl: `http://localhost:${backend}`,
    APP_CONFIG_backend_listen_port: String(backend),
    APP_CONFIG_backend_cors_origin: `http://localhost:${frontend}`,
  };
}
