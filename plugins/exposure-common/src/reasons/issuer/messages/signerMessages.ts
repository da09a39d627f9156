import { accessMessages, moreAccessMessages } from './accessMessages';
import { accountMessages } from './accountMessages';
import { cloudMessages } from './cloudMessages';
import { connectionMessages } from './connectionMessages';
import { enterpriseMessages } from './enterpriseMessages';
import { vaultMessages, vaultSetupMessages } from './vaultMessages';

/**
 * Why an issuer is not ready, or does not sign: `reason: message` of its Ready condition, or the message of a
 * CertificateRequest. What a certificate authority says comes before how it was reached, and that before cert-manager's
 * wrapping, which is the same around all of them.
 */
export const signerMessages = [
  ...accessMessages,
  ...enterpriseMessages,
  ...vaultMessages,
  ...cloudMessages,
  ...accountMessages,
  ...connectionMessages,
  ...moreAccessMessages,
  ...vaultSetupMessages,
] as const;

/** What an issuer, or what it asks, can have. */
export type SignerFault = (typeof signerMessages)[number]['means'];
