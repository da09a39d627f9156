import { InputError } from '@backstage/errors';
import { notConfigured } from '@exposure/backstage-plugin-exposure-common';

/**
 * The action of a portal without the section `exposure`. It is registered all the same: a task that does not find its action
 * sends people to look for a missing package.
 */
export function idleAction<T extends object>(action: T) {
  return {
    ...action,
    async handler(): Promise<void> {
      throw new InputError(notConfigured);
    },
  };
}
