import type { Headline } from '../reasons/vocabulary/headlines';
import type { ExposureStatus } from '../status/ExposureStatus';
import type { Verdict } from './Verdict';

/** The six steps to a live address: review, roll-out, DNS, proof of control, certificate, live. */
const of = 6;

const stepOfHeadline: Partial<Record<Headline, number>> = {
  inReview: 1,
  rollingOut: 2,
  waitingDns: 3,
  validating: 4,
  issuing: 5,
};

const stepOfTrack = {
  request: 1,
  route: 2,
  dns: 3,
  certificate: 4,
  serving: 6,
} as const;

const blocked: readonly Headline[] = [
  'actionYou',
  'actionDns',
  'actionPlatform',
  'retryAt',
];

/** How far an exposure has come; `undefined` once it is live, and where no step is under way. */
export function stepOf(
  headline: Headline,
  deciding: Verdict | undefined,
): ExposureStatus['step'] {
  const number = blocked.includes(headline)
    ? deciding && stepOfTrack[deciding.words.track]
    : stepOfHeadline[headline];
  return number === undefined ? undefined : { number, of };
}
