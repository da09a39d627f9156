import { targetAnnotations } from '../../kubernetes/keepingAnnotations';
import { proxyInFront } from './dns/dnsVerdict';
import type { Facts } from './Facts';

/** The CDN or proxy that visitors meet first, by name. */
export function proxyName({ dns }: Facts): string | undefined {
  const { verdict, decidedBy, target } = dns;
  return verdict === 'proxied' ? proxyInFront(decidedBy, target) : undefined;
}

/**
 * Whether a tunnel is known to connect the proxy to the cluster: it is encrypted, and needs no address and no certificate of
 * an Ingress. An answer of the DNS that leads to no proxy leads past the tunnel.
 * @see https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/
 */
export function isTunnelled(facts: Facts): boolean {
  const { route } = facts;
  return (
    route !== undefined &&
    (proxyName(facts) !== undefined || !facts.seen.dns.known) &&
    (/tunnel/i.test(route.className ?? '') ||
      targetAnnotations.some(name =>
        (route.object.annotations[name] ?? '').endsWith('.cfargotunnel.com'),
      ))
  );
}
