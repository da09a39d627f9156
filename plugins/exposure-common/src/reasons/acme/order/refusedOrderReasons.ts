import type { KnownOrderFault } from './messages/orderMessages';
import { accountReasons } from './accountReasons';
import { hostnameReasons } from './hostnameReasons';
import { refusedNameReasons } from './refusedNameReasons';
import { rateLimitReasons } from './rateLimitReasons';

/** Why the certificate authority refuses an order. */
export const refusedOrderReasons = {
  ...rateLimitReasons,
  ...accountReasons,
  ...hostnameReasons,
  ...refusedNameReasons,
};

/** Why an order failed otherwise, by orderReasons. */
export type OtherOrderFault = Exclude<
  KnownOrderFault,
  keyof typeof refusedOrderReasons
>;
