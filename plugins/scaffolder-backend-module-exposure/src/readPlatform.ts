import type { RootConfigService } from '@backstage/backend-plugin-api';
import {
  parsePlatform,
  type ExposurePlatform,
} from '@exposure/backstage-plugin-exposure-common';

/**
 * Reads the section `exposure:` of the configuration; `undefined` where there is none.
 *
 * @throws Error that stops the backend, with each wrong key's full path
 */
export function readPlatform(
  config: RootConfigService,
): ExposurePlatform | undefined {
  const section = config.getOptional('exposure');
  if (section === undefined || section === null) {
    return undefined;
  }
  const parsed = parsePlatform(section);
  if (parsed.ok) {
    return parsed.value;
  }
  const lines = parsed.refusals.map(
    ({ message, rule }) => `- ${message} (${rule})`,
  );
  throw new Error(
    `The configuration of Exposure is invalid:\n${lines.join('\n')}`,
  );
}
