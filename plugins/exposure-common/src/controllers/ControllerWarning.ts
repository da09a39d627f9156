import type { Access } from './Access';
import type { ControllerPlace } from './IngressSettings';

/**
 * What a request asks of the controller of its environment.
 * @public
 */
export interface ControllerUse {
  environment: ControllerPlace & { id: string };
  request: { access: Access; hostnames: readonly string[] };
  /** Name of the shared login's Service, where the request asks for it. */
  sharedLogin?: string;
}

/**
 * What is allowed but should be known before it is merged, because of the controller.
 * @public
 */
export interface ControllerWarning {
  id: string;
  applies(use: ControllerUse): boolean;
  message(use: ControllerUse): string;
}
