import type { RootConfigService } from '@backstage/backend-plugin-api';
import {
  parsePlatform,
  type ExposurePlatform,
} from '@exposure/backstage-plugin-exposure-common';

/**
 * Reads the section `exposure:` of the configuration.
 *
 * @throws Error that stops the backend, with each wrong key's full path
 */
export function readPlatform(config: RootConfigService): ExposurePlatform {
  const parsed = parsePlatform(config.getOptional('exposure'));
  if (parsed.ok) return parsed.value;
  const lines = parsed.refusals.map(
    ({ message, rule }) => `- ${message} (${rule})`,
  );
  throw new Error(
    `The configuration of exposure is wrong:\n${lines.join('\n')}`,
  );
}
