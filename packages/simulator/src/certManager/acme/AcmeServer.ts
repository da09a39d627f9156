import { crc32 } from 'node:zlib';
import type { Clock } from '../../clock';
import { DnsReply, normalName } from '../../dns/ZoneRecord';

const weekMs = 7 * 24 * 60 * 60 * 1000;
/** New certificates per exact set of identifiers: 5 a week, one refilled every 34 h (Let's Encrypt, Rate limits). */
const perExactSet = 5;

/** The certification authority's directories that this world's internet has. */
export const acmeDirectories = {
  production: 'https://acme-v02.api.letsencrypt.org/directory',
  staging: 'https://acme-staging-v02.api.letsencrypt.org/directory',
} as const;

/** A certification authority that speaks ACME: its rate limit, its policy, its CAA check. Errors are in Let's Encrypt's words. */
export class AcmeServer {
  private readonly issued = new Map<string, number[]>();
  private readonly slow = new Set<string>();
  private readonly forbidden = new Set<string>();

  constructor(
    private readonly clock: Pick<Clock, 'now'>,
    private readonly resolve: (name: string, type: string) => DnsReply,
  ) {}

  knows(directory: string): boolean {
    return Object.values<string>(acmeDirectories).includes(directory);
  }

  /** A URL of this server, the same for the same seed. */
  url(kind: string, seed: string): string {
    return `https://acme-v02.api.letsencrypt.org/acme/${kind}/${crc32(seed)}`;
  }

  /** Why a new order is refused, or `undefined`. */
  refusal(dnsNames: readonly string[]): string | undefined {
    const forbidden = dnsNames.find(name => this.forbidden.has(name));
    if (forbidden) {
      return `400 urn:ietf:params:acme:error:rejectedIdentifier: Cannot issue for "${forbidden}": The ACME server refuses to issue a certificate for this domain name, because it is forbidden by policy`;
    }
    const retryAt = this.retryAt(dnsNames);
    return retryAt
      ? `429 urn:ietf:params:acme:error:rateLimited: too many certificates (${perExactSet}) already issued for this exact set of identifiers in the last 168h0m0s, retry after ${retryAt}: see https://letsencrypt.org/docs/rate-limits/#new-certificates-per-exact-set-of-identifiers`
      : undefined;
  }

  /** Why the authority does not take a name's validation, or `undefined`: CAA of the name and its parents (RFC 8659 §3). */
  caaRefusal(dnsName: string): string | undefined {
    const labels = normalName(dnsName).split('.');
    for (let at = 0; at < labels.length; at++) {
      const { answers } = this.resolve(labels.slice(at).join('.'), 'CAA');
      const issue = answers.filter(
        ({ type, data }) => type === 'CAA' && / issue /.test(data),
      );
      if (issue.length === 0) {
        continue;
      }
      return issue.some(({ data }) => data.includes('"letsencrypt.org"'))
        ? undefined
        : `403 urn:ietf:params:acme:error:caa: CAA record for ${dnsName} prevents issuance`;
    }
    return undefined;
  }

  /** True while the authority takes its time over a finalized order. */
  isSlow(dnsNames: readonly string[]): boolean {
    return dnsNames.some(name => this.slow.has(name));
  }

  setSlow(dnsName: string, slow: boolean): void {
    if (slow) {
      this.slow.add(dnsName);
    } else {
      this.slow.delete(dnsName);
    }
  }

  setForbidden(dnsName: string, forbidden: boolean): void {
    if (forbidden) {
      this.forbidden.add(dnsName);
    } else {
      this.forbidden.delete(dnsName);
    }
  }

  /** Counts an issuance; `at` is left out for now. */
  countIssued(dnsNames: readonly string[], at = this.clock.now()): void {
    const key = setOf(dnsNames);
    this.issued.set(key, [...(this.issued.get(key) ?? []), at.getTime()]);
  }

  /** When the oldest of a week's certificates no longer counts, in Boulder's way of writing times. */
  private retryAt(dnsNames: readonly string[]): string | undefined {
    const since = this.clock.now().getTime() - weekMs;
    const counted = (this.issued.get(setOf(dnsNames)) ?? [])
      .filter(at => at > since)
      .sort((a, b) => a - b);
    const oldest = counted[counted.length - perExactSet];
    if (oldest === undefined) {
      return undefined;
    }
    const at = new Date(oldest + weekMs).toISOString();
    return `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
  }
}

function setOf(dnsNames: readonly string[]): string {
  return [...dnsNames].sort().join(',');
}
