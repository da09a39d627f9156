import type { OtherCertificateObject } from '../../../kubernetes';
import { kindOnServer } from '../../../kubernetes';
import { coversHostname } from '../../../observation/hostnames';
import { listOf } from '../../../observation/mapObserved';
import { objectEvidence, quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { meaningOf } from '../../vocabulary/KnownMessage';
import { rfc3339 } from '../../vocabulary/rfc3339';
import type { OtherCertificateFault } from './otherCertificateMessages';
import { otherCertificateMessages } from './otherCertificateMessages';

/** What the controllers write once a certificate is there, and what while it is made. */
const readyStates: readonly string[] = ['Ready', 'Active'];
const pendingStates: readonly string[] = ['Pending', 'Waiting', 'Provisioning'];

/**
 * The certificate of another controller that serves the hostname: one that fills a Secret of the route, or where that
 * names none, one for the hostname. None beside a Certificate of cert-manager.
 */
export function otherCertificate({
  seen,
  route,
  certificate,
  hostname,
}: Facts): OtherCertificateObject | undefined {
  const secrets = route?.secrets ?? [];
  const isMeant = ({ secret, dnsNames }: OtherCertificateObject) =>
    secrets.length > 0
      ? secret !== undefined && secrets.includes(secret)
      : dnsNames.some(name => coversHostname(name, hostname));
  return certificate
    ? undefined
    : [...listOf(seen.otherCertificates)]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .find(isMeant);
}

/** How far a certificate of another controller is. */
export type OtherStanding = 'ready' | 'pending' | 'renewalFailed' | 'failed';

/** An answer about one domain can be worse than that about the whole, which only says that it goes on. */
export function standingOf(
  { state = '', message = '', notAfter }: OtherCertificateObject,
  now: Date,
): OtherStanding {
  const left = Date.parse(notAfter ?? '') - now.getTime();
  if (readyStates.includes(state)) {
    return left <= 0 ? 'failed' : 'ready';
  }
  if (left > 0) {
    return 'renewalFailed';
  }
  const isRefused = /: Failed\w*/.test(message);
  return (state === '' || pendingStates.includes(state)) && !isRefused
    ? 'pending'
    : 'failed';
}

function reportOf({ state, message }: OtherCertificateObject): string {
  return [state, message].filter(Boolean).join(': ');
}

/** What its controller is known to mean. While it is at work only a limit holds it up, and that not after its time. */
export function otherFault(
  other: OtherCertificateObject,
  now: Date,
): OtherCertificateFault | undefined {
  const fault = meaningOf(
    otherCertificateMessages,
    reportOf(other).replace(/\s+/g, ' ').trim(),
  );
  const standing = standingOf(other, now);
  if (fault === 'OtherCertificateLimited') {
    const isOver = Date.parse(other.retryAfter ?? '') <= now.getTime();
    return ['ready', 'renewalFailed'].includes(standing) || isOver
      ? undefined
      : fault;
  }
  return standing === 'failed' ? fault : undefined;
}

/** As kubectl takes it: `certificate.cert.gardener.cloud`. */
function kindOf({ kind }: OtherCertificateObject): string {
  const { servedAs, group } = kindOnServer(kind);
  return `${servedAs ?? kind}.${group}`;
}

/** As times are written everywhere here: Google writes those of its own time zone, with milliseconds. */
function utc(time: string | undefined): string | undefined {
  return time && rfc3339(Date.parse(time));
}

/** What the words about a certificate of another controller name. */
export function otherParams(other: OtherCertificateObject, facts: Facts) {
  return {
    hostname: facts.hostname,
    kind: kindOf(other),
    name: other.name,
    namespace: other.namespace,
    report: quoted(reportOf(other)) || 'nothing yet',
    notAfter: utc(other.notAfter) ?? 'not reported',
    retryAfter: utc(other.retryAfter) ?? 'not reported',
  };
}

/** When its controller tries again, where that says so. */
export function otherRetry(facts: Facts): string | undefined {
  return utc(otherCertificate(facts)?.retryAfter);
}

export function otherEvidence(other: OtherCertificateObject, { seen }: Facts) {
  return objectEvidence(
    other,
    'status',
    reportOf(other),
    seen.otherCertificates,
  );
}
