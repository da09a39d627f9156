import { NotChecked } from '@exposure/backstage-plugin-exposure-common';

/** The checks that one obstacle kept from being made. @internal */
export interface NotCheckedGroup {
  because: string;
  checks: string[];
}

/**
 * One group for each obstacle, so that one unread source is one line and not a dozen.
 * @internal
 */
export function groupNotChecked(
  notChecked: readonly NotChecked[],
): NotCheckedGroup[] {
  const groups = new Map<string, string[]>();
  for (const { check, because } of notChecked) {
    groups.set(because, [...(groups.get(because) ?? []), check]);
  }
  return Array.from(groups, ([because, checks]) => ({ because, checks }));
}
