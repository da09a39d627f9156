import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  type ExposurePlatform,
  parsePlatform,
} from '@exposure/backstage-plugin-exposure-common';

/**
 * Reads the `exposure:` section. Warnings go to the log.
 * @returns `undefined` where there is no section: the packages may be installed before the configuration is written
 * @throws InputError with every rule that is broken, each with its key's full path, the value seen and what is allowed
 */
export function readPlatform(
  config: Config,
  logger: Pick<LoggerService, 'warn'>,
): ExposurePlatform | undefined {
  const section = config.getOptional('exposure');
  if (section === undefined || section === null) {
    return undefined;
  }
  const parsed = parsePlatform(section);
  if (!parsed.ok) {
    const lines = parsed.refusals.map(
      ({ field, rule, message }) => `- ${field} (${rule}): ${message}`,
    );
    throw new InputError(
      `The configuration of Exposure is invalid:\n${lines.join('\n')}`,
    );
  }
  for (const { id, message } of parsed.warnings) {
    logger.warn(`Configuration of Exposure, ${id}: ${message}`);
  }
  return parsed.value;
}
