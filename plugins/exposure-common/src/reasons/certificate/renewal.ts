import type { CertificateObject } from '../../kubernetes';

const hour = 3_600_000;
const day = 24 * hour;

/** The times of a certificate in milliseconds, and how far its renewal is behind. */
export interface Renewal {
  notAfter: number;
  /** `undefined` where no renewal is scheduled. */
  due?: number;
  stage: 'inTime' | 'late' | 'atRisk' | 'critical' | 'unscheduled' | 'expired';
}

/**
 * Thresholds as parts of the lifetime L, because lifetimes run from an hour to a year:
 *
 * | L | late after the due time | atRisk below | critical below |
 * |---|---|---|---|
 * | 90 d | 43 h | 15 d | 7.5 d |
 * | 45 d | 21.6 h | 7.5 d | 3.75 d |
 * | 160 h | 3.2 h | 27 h | 20 h |
 * | 1 h | 5 min | 10 min | 7.5 min |
 */
function thresholds(lifetime: number) {
  return {
    grace: Math.min(Math.max(2 * hour, 0.02 * lifetime), lifetime / 12),
    atRisk: Math.min(30 * day, lifetime / 6),
    // Never above half of the longest `atRisk`, so that certificates of years pass through both.
    critical: Math.min(
      Math.max(lifetime / 12, 24 * hour),
      lifetime / 8,
      15 * day,
    ),
    unscheduled: Math.min(30 * day, lifetime / 4),
  };
}

function stageOf(
  lifetime: number,
  remaining: number,
  overdue: number | undefined,
): Renewal['stage'] {
  const limits = thresholds(lifetime);
  if (remaining <= 0) {
    return 'expired';
  }
  if (overdue === undefined) {
    return remaining < limits.unscheduled ? 'unscheduled' : 'inTime';
  }
  // How little time is left counts once the renewal is due; a late due time is the team's choice.
  if (overdue > 0 && remaining < limits.critical) {
    return 'critical';
  }
  if (overdue <= limits.grace) {
    return 'inTime';
  }
  return remaining < limits.atRisk ? 'atRisk' : 'late';
}

/** How the renewal of an issued certificate stands; `undefined` where none was issued. */
export function renewalOf(
  certificate: CertificateObject,
  now: Date,
): Renewal | undefined {
  const notBefore = Date.parse(certificate.notBefore ?? '');
  const notAfter = Date.parse(certificate.notAfter ?? '');
  if (!Number.isFinite(notAfter)) {
    return undefined;
  }
  const lifetime = Number.isFinite(notBefore) ? notAfter - notBefore : 90 * day;
  const isScheduled =
    certificate.renewalPolicy !== 'Disabled' &&
    certificate.renewalTime !== undefined;
  const due = isScheduled
    ? Date.parse(certificate.renewalTime ?? '')
    : undefined;
  const overdue = due === undefined ? undefined : now.getTime() - due;
  return {
    notAfter,
    due,
    stage: stageOf(lifetime, notAfter - now.getTime(), overdue),
  };
}
