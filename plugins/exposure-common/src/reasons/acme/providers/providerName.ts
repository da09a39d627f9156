import type { ChallengeSolver } from '../../../kubernetes';
import { quoted } from '../../facts/evidence';

/** What the providers that cert-manager brings are called by those who use them. */
const providerNames = {
  acmeDNS: 'acme-dns',
  akamai: 'Akamai Edge DNS',
  azureDNS: 'Azure DNS',
  cloudDNS: 'Google Cloud DNS',
  cloudflare: 'Cloudflare',
  digitalocean: 'DigitalOcean',
  rfc2136: 'the DNS server (RFC 2136)',
  route53: 'Route 53',
} as const;

/** Who holds the zone that a DNS-01 solver writes to. */
export function providerName({ provider, solverName }: ChallengeSolver) {
  if (provider === 'webhook') {
    return solverName
      ? `the provider of the webhook ${quoted(solverName)}`
      : 'the provider of the DNS webhook';
  }
  const names: Readonly<Record<string, string>> = providerNames;
  return provider !== undefined && Object.hasOwn(names, provider)
    ? names[provider] ?? provider
    : 'the DNS provider';
}
