import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import type { ExposurePlatform } from '@exposure/backstage-plugin-exposure-common';
import { readPlatform } from '../readPlatform';

/** The platform of a section `exposure:`. */
export function platformOf(exposure: JsonObject): ExposurePlatform {
  const platform = readPlatform(
    mockServices.rootConfig({ data: { exposure } }),
  );
  if (!platform) {
    throw new Error('there is no section');
  }
  return platform;
}
