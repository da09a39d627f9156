import {
  Ability,
  Access,
  accessKinds,
  PlatformSummary,
} from '@exposure/backstage-plugin-exposure-common';

/**
 * Why one of the environments cannot do something; `undefined` where all can.
 * @internal
 */
export function barrierTo(
  ability: Ability,
  platform: PlatformSummary | undefined,
  environmentIds: readonly string[],
): string | undefined {
  return platform?.environments
    .filter(({ id }) => environmentIds.includes(id))
    .flatMap(({ cannot }) => cannot)
    .find(barrier => barrier.ability === ability)?.because;
}

/**
 * The kinds of access that one of the environments cannot do, each with the reason.
 * @internal
 */
export function accessBarriers(
  platform: PlatformSummary | undefined,
  environmentIds: readonly string[],
): ReadonlyMap<Access, string> {
  return new Map(
    accessKinds.flatMap(kind => {
      const because = barrierTo(kind, platform, environmentIds);
      return because === undefined ? [] : [[kind, because] as const];
    }),
  );
}
