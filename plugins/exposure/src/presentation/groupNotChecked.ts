import { NotChecked } from '@exposure/backstage-plugin-exposure-common';
import { ObstacleWords } from './obstacleText';

/** The checks that one obstacle kept from being made. @internal */
export interface NotCheckedGroup extends ObstacleWords {
  checks: string[];
}

/**
 * One group for each obstacle, so that one unread source is one line and not a dozen.
 * @internal
 */
export function groupNotChecked(
  notChecked: readonly NotChecked[],
): NotCheckedGroup[] {
  const groups = new Map<string, NotCheckedGroup>();
  for (const { check, ...obstacle } of notChecked) {
    const { because } = obstacle;
    const checks = groups.get(because)?.checks ?? [];
    groups.set(because, { ...obstacle, checks: [...checks, check] });
  }
  return [...groups.values()];
}
