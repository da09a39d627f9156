import type { OtherCertificateObject } from '../../../kubernetes';
import { kindOnServer } from '../../../kubernetes';
import { coversHostname } from '../../../observation/hostnames';
import { listOf } from '../../../observation/mapObserved';
import { defineReason } from '../../defineReason';
import { objectEvidence, quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { failing } from '../failing';

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

type Standing = 'ready' | 'pending' | 'renewalFailed' | 'failed';

/** An answer about one domain can be worse than that about the whole, which only says that it goes on. */
function standingOf(
  { state = '', message = '', notAfter }: OtherCertificateObject,
  now: Date,
): Standing {
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

/** As kubectl takes it: `certificate.cert.gardener.cloud`. */
function kindOf({ kind }: OtherCertificateObject): string {
  const { servedAs, group } = kindOnServer(kind);
  return `${servedAs ?? kind}.${group}`;
}

function found(standing: Standing) {
  return (facts: Facts, now: Date) => {
    const other = otherCertificate(facts);
    return other && standingOf(other, now) === standing
      ? {
          params: {
            hostname: facts.hostname,
            kind: kindOf(other),
            name: other.name,
            namespace: other.namespace,
            state: quoted(other.state ?? '') || 'not reported yet',
            message: quoted(other.message ?? '') || 'no message was given',
            notAfter: other.notAfter ?? 'a time that it does not name',
          },
          evidence: [
            objectEvidence(
              other,
              'status',
              [other.state, other.message].filter(Boolean).join(': '),
              facts.seen.otherCertificates,
            ),
          ],
          ...(standing === 'pending' && { since: other.creationTimestamp }),
        }
      : undefined;
  };
}

const look =
  'Platform team: read its message, and the log of the controller that provides {kind}.';
const reach =
  'Check that {hostname} resolves to nothing but the platform’s address: some of these controllers prove it over HTTP.';

/** Certificates that a controller other than cert-manager provides: its own words tell how far it is. */
export const otherCertificateReasons = {
  OtherCertificateFailed: defineReason({
    ...failing,
    value: 'failed',
    actor: 'platform',
    among: 'certificateFaults',
    title: 'Another controller’s certificate has failed',
    explanation:
      'The {kind} {name} is to cover {hostname}. Its controller reports the state {state}: {message}',
    fix: [look, reach],
    needs: ['certificates'],
    find: found('failed'),
  }),
  OtherRenewalFailed: defineReason({
    track: 'certificate',
    value: 'renewalFailing',
    severity: 'warning',
    actor: 'platform',
    headlineWhenServed: 'renewalAtRisk',
    title: 'Another controller’s renewal is not done',
    explanation:
      'The {kind} {name} covers {hostname} until {notAfter}. Its controller reports the state {state}: {message}',
    fix: [look, reach],
    needs: ['certificates'],
    find: found('renewalFailed'),
  }),
  OtherCertificatePending: defineReason({
    ...failing,
    value: 'ordering',
    severity: 'warning',
    actor: 'platform',
    progress: 'issuing',
    among: 'certificateFaults',
    title: 'Another controller prepares the certificate',
    explanation:
      'The {kind} {name} is to cover {hostname}. Its controller reports the state {state}: {message}',
    fix: [look, reach],
    needs: ['certificates'],
    find: found('pending'),
  }),
  OtherCertificateReady: defineReason({
    track: 'certificate',
    value: 'valid',
    severity: 'info',
    actor: 'nobody',
    title: 'Another controller provides the certificate',
    explanation:
      'The {kind} {name} covers {hostname}: its controller reports the state {state}. It is valid until {notAfter}.',
    fix: [],
    needs: ['certificates'],
    find: found('ready'),
  }),
};
