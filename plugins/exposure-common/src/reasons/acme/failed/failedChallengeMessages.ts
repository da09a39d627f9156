import type { KnownMessage } from '../../vocabulary/KnownMessage';

const boulder = (path: string) =>
  `https://github.com/letsencrypt/boulder/blob/main/${path}`;

const writtenBy = 'Let’s Encrypt (boulder)';
const at = 'http://shop.example.org/.well-known/acme-challenge/tok';

/** A CAA record that forbids has its own error; a failed look-up of CAA is a fault of the DNS. */
export const caaMessages = [
  {
    // The look-up climbs from the hostname to the top-level domain, whose servers no one here runs.
    pattern: /looking up CAA for [a-z0-9-]{2,63}\.?(?![.\w-])/i,
    means: 'ChallengeInvalidRegistryLookup',
    example:
      '400 urn:ietf:params:acme:error:dns: While processing CAA for shop.example.org: DNS problem: SERVFAIL looking up CAA for org - the domain’s nameservers may be malfunctioning',
    writtenBy,
    source: 'https://community.letsencrypt.org/t/243052',
  },
  {
    pattern: /looking up CAA|error:dns\b.{0,80}\bCAA\b/,
    means: 'ChallengeInvalidCaaLookup',
    example:
      '400 urn:ietf:params:acme:error:dns: While processing CAA for shop.example.org: DNS problem: SERVFAIL looking up CAA for shop.example.org - the domain’s nameservers may be malfunctioning',
    writtenBy,
    source: boulder('va/caa.go'),
  },
  {
    pattern: /\bCAA\b|error:caa/,
    means: 'OrderRefusedByCaa',
    example:
      '403 urn:ietf:params:acme:error:caa: CAA record for example.org prevents issuance',
    writtenBy,
    source: boulder('va/caa.go'),
  },
] as const satisfies readonly KnownMessage<string>[];

/** What a certificate authority says about an HTTP-01 challenge that failed, by class (RFC 8555 §6.7). */
export const failedHttpMessages = [
  {
    // Its answer for A was usable: only the look-up of IPv6 addresses failed.
    pattern: /^(?!.*looking up A for).*looking up AAAA for/,
    means: 'ChallengeInvalidAaaaLookup',
    example:
      '400 urn:ietf:params:acme:error:dns: DNS problem: SERVFAIL looking up AAAA for shop.example.org - the domain’s nameservers may be malfunctioning',
    writtenBy,
    source: boulder('bdns/problem.go'),
  },
  {
    pattern:
      /error:dns\b|NXDOMAIN|SERVFAIL|DNSSEC|could not resolve|no such host|DNS problem|no valid A{1,4} records/i,
    means: 'ChallengeInvalidDns',
    example:
      '400 urn:ietf:params:acme:error:dns: DNS problem: NXDOMAIN looking up A for shop.example.org - check that a DNS record exists for this domain',
    writtenBy,
    source: boulder('bdns/problem.go'),
  },
  {
    pattern:
      /(?:\]|\S): (?:52\d|530)\b|\bcloudflare\b|\bcloudfront\b|\bincapsula\b|\bakamai(?:ghost)?\b|\bsucuri\b|error code: (?:1\d{3}|52\d)\b/i,
    means: 'ChallengeInvalidAtProxy',
    example: `403 urn:ietf:params:acme:error:unauthorized: During secondary validation: 2606:4700::1: Invalid response from ${at}: 522`,
    writtenBy: 'Let’s Encrypt (boulder), with a status code of Cloudflare',
    source: 'https://github.com/certbot/certbot/issues/10028',
  },
  {
    pattern:
      /only speaks HTTP, not TLS|speaking HTTP\/2 over HTTP|HTTP request (?:was sent )?to (?:an? |the )?HTTPS (?:port|server)|malformed HTTP response/i,
    means: 'ChallengeInvalidProtocol',
    example: `400 urn:ietf:params:acme:error:malformed: 203.0.113.10: Fetching ${at}: Server only speaks HTTP, not TLS`,
    writtenBy,
    source: boulder('va/va.go'),
  },
  {
    pattern: /during secondary validation/i,
    means: 'ChallengeInvalidSecondary',
    example: `403 urn:ietf:params:acme:error:unauthorized: During secondary validation: 203.0.113.10: Invalid response from ${at}: 403`,
    writtenBy,
    source: boulder('va/va.go'),
  },
  {
    pattern:
      /error:tls\b|in redirect target|redirect loop|too many redirects|disallowed redirect|redirect target too long/i,
    means: 'ChallengeInvalidForbidden',
    example: `400 urn:ietf:params:acme:error:connection: 203.0.113.10: Fetching https://shop.example.org:8443/: Invalid port in redirect target. Only ports 80 and 443 are supported, not 8443`,
    writtenBy,
    source: boulder('va/http.go'),
  },
  {
    pattern: /timeout (?:during read|after connect)|slow or overloaded/i,
    means: 'ChallengeInvalidSlow',
    example: `400 urn:ietf:params:acme:error:connection: 203.0.113.10: Fetching ${at}: Timeout during read (your server may be slow or overloaded)`,
    writtenBy,
    source: boulder('va/va.go'),
  },
  {
    pattern:
      /error:connection|connection (?:refused|reset)|network unreachable|timeout (?:during|after)/i,
    means: 'ChallengeInvalidConnection',
    example: `400 urn:ietf:params:acme:error:connection: 203.0.113.10: Fetching ${at}: Timeout during connect (likely firewall problem)`,
    writtenBy,
    source: boulder('va/va.go'),
  },
  {
    pattern:
      /error:(?:unauthorized|incorrectResponse|rejectedIdentifier)|invalid response|did not match this challenge/i,
    means: 'ChallengeInvalidAnswer',
    example: `403 urn:ietf:params:acme:error:unauthorized: The key authorization file from the server did not match this challenge. Expected "tok.key" (got "other")`,
    writtenBy,
    source: boulder('va/http.go'),
  },
] as const satisfies readonly KnownMessage<string>[];

/** What it says about a DNS-01 challenge. */
export const failedTxtMessages = [
  {
    pattern:
      /Incorrect TXT record "(?:[a-z0-9_-]{1,63}\.){2,10}[a-z]{2,63}\.?"/i,
    means: 'ChallengeTxtIsAlias',
    example:
      '403 urn:ietf:params:acme:error:unauthorized: Incorrect TXT record "d420c923.auth.example.net." found at _acme-challenge.shop.example.org',
    writtenBy,
    source: 'https://github.com/joohoi/acme-dns-certbot-joohoi/issues/22',
  },
  {
    pattern: /Incorrect TXT record|error:rejectedIdentifier/i,
    means: 'ChallengeInvalidOldTxt',
    example:
      '403 urn:ietf:params:acme:error:unauthorized: Incorrect TXT record "other" (and 1 more) found at _acme-challenge.shop.example.org',
    writtenBy,
    source: boulder('va/dns.go'),
  },
  {
    pattern:
      /\b(?:SERVFAIL|REFUSED|NOTIMP|FORMERR|DNSSEC)\b|timed? ?out looking up|networking error looking up/i,
    means: 'ChallengeInvalidTxtLookup',
    example:
      '400 urn:ietf:params:acme:error:dns: DNS problem: SERVFAIL looking up TXT for _acme-challenge.shop.example.org - the domain’s nameservers may be malfunctioning',
    writtenBy,
    source: boulder('bdns/problem.go'),
  },
  {
    pattern:
      /\bTXT\b|error:(?:dns|unauthorized|incorrectResponse|connection)|NXDOMAIN/,
    means: 'ChallengeInvalidTxt',
    example:
      '403 urn:ietf:params:acme:error:unauthorized: No TXT record found at _acme-challenge.shop.example.org',
    writtenBy,
    source: boulder('va/dns.go'),
  },
] as const satisfies readonly KnownMessage<string>[];
