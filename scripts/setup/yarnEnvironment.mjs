// Yarn 4 does not read .npmrc. These settings decide whether a company mirror works without its name in the repository.
const yarnSettings = [
  { npm: 'registry', yarn: 'YARN_NPM_REGISTRY_SERVER' },
  { npm: 'proxy', yarn: 'YARN_HTTP_PROXY' },
  { npm: 'https-proxy', yarn: 'YARN_HTTPS_PROXY' },
  { npm: 'cafile', yarn: 'YARN_HTTPS_CA_FILE_PATH' },
];

/**
 * The variables that hand the user's npm settings on to Yarn. A variable that is already set wins; an empty one is none.
 *
 * @param {Record<string, unknown>} config what `npm config list --json` prints
 * @param {Record<string, string | undefined>} env
 */
export function yarnEnvironment(config, env) {
  const variables = {};
  for (const { npm, yarn } of yarnSettings) {
    const value = env[yarn] || config[npm];
    if (typeof value === 'string' && value !== '') {
      variables[yarn] = value;
    }
  }
  const server = variables.YARN_NPM_REGISTRY_SERVER;
  if (server) {
    variables.YARN_NPM_REGISTRY_SERVER = server.replace(/\/$/, '');
    // Yarn refuses plain http unless its host is named.
    if (server.startsWith('http:')) {
      variables.YARN_UNSAFE_HTTP_WHITELIST =
        env.YARN_UNSAFE_HTTP_WHITELIST ?? new URL(server).hostname;
    }
  }
  return variables;
}
