import { admitRoute } from './admitRoute';
import { requestFor } from './component';
import type { Component } from './component';
import { kubectl } from './kubectl';
import { platformConfig } from './platformConfig';
import type { Profile } from './platformConfig';
import type { PortalAccess } from './portalAccess';
import { writeFiles } from './writeFiles';

/** What happens between a team's request and its route: the action's files are written, merged, applied, taken on. */
export async function expose(
  profile: Profile,
  access: PortalAccess,
  component: Component,
  changes: Record<string, string> = {},
): Promise<void> {
  const folder = await writeFiles(
    platformConfig(profile, access),
    component.entity,
    requestFor(component, changes),
  );
  await kubectl(['apply', '--server-side', '--validate=strict', '-k', folder]);
  await admitRoute(profile, component);
}
