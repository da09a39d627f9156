import { SetupError } from './SetupError.mjs';

const timeoutMs = 15_000;

/**
 * Asks the registry for anything at all: every HTTP status means that it is there.
 * With a proxy the question would have to go through it, so npm and Yarn find out themselves.
 *
 * @param {Record<string, unknown>} config what `npm config list --json` prints
 */
export async function registryReachable(config, fetcher = fetch) {
  if (config.proxy || config['https-proxy']) {
    return;
  }
  const registry = String(config.registry);
  try {
    await fetcher(registry, {
      method: 'HEAD',
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (error) {
    const reason = error.cause?.code ?? error.cause?.message ?? error.message;
    // A certificate that Node does not know may be one that npm's `cafile` knows.
    if (/CERT|SELF_SIGNED|UNABLE_TO/.test(reason)) {
      return;
    }
    throw registryUnreachable(registry, reason);
  }
}

export function registryUnreachable(registry, reason) {
  return new SetupError(
    `The npm registry ${registry} cannot be reached (${reason}).`,
    'check the network, or name a registry that works: `npm config set registry <url>`; behind a proxy: `npm config set https-proxy <url>`. Then run the command again, it goes on where it stopped.',
  );
}
