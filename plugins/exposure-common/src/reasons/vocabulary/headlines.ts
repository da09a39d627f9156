/**
 * The one word on top of an exposure, in order of precedence: the first that applies wins.
 * @public
 */
export const headlines = [
  'down',
  'conflict',
  'actionYou',
  'actionDns',
  'actionPlatform',
  'renewalAtRisk',
  'retryAt',
  'inReview',
  'rollingOut',
  'waitingDns',
  'validating',
  'issuing',
  'renewing',
  'live',
  'removing',
  'notExposed',
] as const;

/** @public */
export type Headline = (typeof headlines)[number];
