import {
  exposureFolder,
  findEnvironment,
  type ExposurePlace,
  type ExposurePlatform,
  type Refusal,
} from '@exposure/backstage-plugin-exposure-common';

/**
 * Requests of one form share a workspace, so the second of two that lie in one folder would overwrite the first.
 *
 * @param together - all of them, in any order
 * @param place - of the one that is carried out
 */
export function judgeTogether(
  together: readonly { environment: string }[],
  place: ExposurePlace,
  platform: ExposurePlatform,
): Refusal[] {
  const seen = new Map<string, string>();
  return together.flatMap(({ environment }, index): Refusal[] => {
    // One that is unknown is refused where it is carried out.
    if (!findEnvironment(platform, environment)) {
      return [];
    }
    const folder = exposureFolder({ ...place, environment }, platform);
    const first = seen.get(folder);
    if (first === undefined) {
      seen.set(folder, environment);
      return [];
    }
    return [
      {
        field: `together[${index}]`,
        rule: 'RequestNamedTwice',
        message:
          first === environment
            ? `${environment} is listed twice; name all its hostnames in one entry.`
            : `${environment} uses the folder ${folder}, as ${first} does; they cannot be written together.`,
      },
    ];
  });
}
