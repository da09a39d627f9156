import { accountMessages } from './accountMessages';
import { hostnameMessages } from './hostnameMessages';
import { limitMessages } from './limitMessages';
import { problemMessages } from './problemMessages';
import { requestMessages } from './requestMessages';
import { serverMessages } from './serverMessages';

/**
 * What a certificate authority says when it refuses an order, and what keeps cert-manager from placing one: the first
 * that matches decides, so a text comes before the problem type that it has.
 */
export const orderMessages = [
  ...limitMessages,
  ...accountMessages,
  ...hostnameMessages,
  ...requestMessages,
  ...serverMessages,
  ...problemMessages,
];

/** Why an order failed, by the reason that says it. */
export type KnownOrderFault = (typeof orderMessages)[number]['means'];
