import { azureDnsMessages } from './azureDnsMessages';
import { cloudDnsMessages } from './cloudDnsMessages';
import { cloudflareMessages } from './cloudflareMessages';
import { generalMessages } from './generalMessages';
import { nameServerMessages } from './nameServerMessages';
import { otherProviderMessages } from './otherProviderMessages';
import { route53Messages } from './route53Messages';
import { secretMessages } from './secretMessages';
import { webhookMessages } from './webhookMessages';

/** Why a DNS-01 challenge cannot be presented: what is certain of one writer before what all of them say. */
export const dnsSolverMessages = [
  ...secretMessages,
  ...webhookMessages,
  ...nameServerMessages,
  ...cloudflareMessages,
  ...cloudDnsMessages,
  ...azureDnsMessages,
  ...route53Messages,
  ...otherProviderMessages,
  ...generalMessages,
] as const;
