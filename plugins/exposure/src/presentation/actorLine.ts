import {
  Finding,
  ExposureStatus,
} from '@exposure/backstage-plugin-exposure-common';
import { Translate } from '../translation/exposureTranslationRef';
import { actorText } from './words';

/** The finding that decided the headline. */
export function decidingFinding(status: ExposureStatus): Finding | undefined {
  return (
    status.findings.find(finding => finding.reason === status.reason) ??
    status.findings[0]
  );
}

function whereLine(status: ExposureStatus, t: Translate): string {
  const access = status.route?.access;
  return access
    ? t('row.where', {
        access: t(`access.${access}`),
        environment: status.environment,
      })
    : status.environment;
}

function stepLine(status: ExposureStatus, usual: string, t: Translate): string {
  if (!status.step) {
    return usual;
  }
  const { number, of } = status.step;
  return `${t('row.step', {
    number: String(number),
    of: String(of),
  })}. ${usual}`;
}

/** What goes on by itself, where nobody has to act. */
function nextByItself(
  status: ExposureStatus,
  title: string | undefined,
  t: Translate,
): string | undefined {
  switch (status.headline) {
    case 'rollingOut':
    case 'waitingDns':
    case 'validating':
    case 'issuing':
      return stepLine(status, t(`row.usually.${status.headline}`), t);
    case 'retryAt':
      return title ? `${title}. ${t('row.retry')}` : t('row.retry');
    case 'renewing':
      return t('row.renewing');
    case 'removing':
      return t('row.removal');
    default:
      return undefined;
  }
}

/**
 * One line under the hostname: who acts next and on what, or that nothing is to be done.
 * `title` is the translated title of the finding that decided the headline.
 * @internal
 */
export function actorLine(
  status: ExposureStatus,
  title: string | undefined,
  t: Translate,
): string {
  if (status.overlay === 'unknown' && !title) {
    return t('row.notRead');
  }
  if (status.actor.kind === 'nobody') {
    const next = nextByItself(status, title, t);
    return next ? t('row.nothingToDo', { next }) : whereLine(status, t);
  }
  const actor = actorText(status.actor, t);
  const next =
    status.headline === 'inReview' && !title ? t('row.review') : title;
  return next ? t('row.actor', { actor, next }) : actor;
}
