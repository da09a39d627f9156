import type { Headline } from '../reasons/vocabulary/headlines';
import type { ExposureStatus } from './ExposureStatus';

/**
 * The English label of each headline. The browser translates them by the headline's name.
 * @public
 */
export const headlineLabels: Readonly<Record<Headline, string>> = {
  down: 'Not reachable securely',
  conflict: 'Hostname already in use',
  actionYou: 'Needs a change from you',
  actionDns: 'Needs a DNS change',
  actionPlatform: 'Needs the platform team',
  renewalAtRisk: 'Live, but renewal is at risk',
  retryAt: 'Waiting to retry',
  inReview: 'Waiting for review',
  rollingOut: 'Rolling out',
  waitingDns: 'Waiting for DNS',
  validating: 'Validating the hostname',
  issuing: 'Issuing the certificate',
  renewing: 'Live, renewing',
  live: 'Live',
  removing: 'Being removed',
  notExposed: 'Not exposed',
};

/**
 * What stands on top of an exposure, in English: its headline, or that nothing can be said.
 * @public
 */
export function headlineLabel(
  status: Pick<ExposureStatus, 'headline' | 'overlay' | 'nextRetryAt'>,
): string {
  if (status.overlay === 'unknown') {
    return 'Can’t tell yet';
  }
  const label = headlineLabels[status.headline];
  return status.headline === 'retryAt' && status.nextRetryAt
    ? `${label} at ${status.nextRetryAt}`
    : label;
}
