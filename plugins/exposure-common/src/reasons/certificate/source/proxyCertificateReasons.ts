import { defineReason } from '../../defineReason';
import { isWritten } from '../../facts/certificateSource';
import { quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { isTunnelled, proxyName } from '../../facts/tunnel';
import { servedSecretsEvidence } from '../certificateParams';
import { bareIngress } from './missingCertificateReasons';

/** An Ingress without TLS that visitors reach by a proxy, with or without a tunnel between the two. */
function bareBehindProxy(isByTunnel: boolean) {
  return (facts: Facts) => {
    const route = bareIngress(facts);
    const proxy = proxyName(facts);
    const isTunnel = isTunnelled(facts);
    return route &&
      (proxy !== undefined || isTunnel) &&
      !isWritten(route) &&
      isTunnel === isByTunnel
      ? {
          params: {
            ingress: quoted(route.name),
            hostname: facts.hostname,
            proxy: proxy ?? 'the tunnel’s provider',
          },
          evidence: [servedSecretsEvidence(route, facts)],
        }
      : undefined;
  };
}

/** Visitors get the certificate of a proxy, and the Ingress behind it has none. */
export const proxyCertificateReasons = {
  TunnelWithoutCertificate: defineReason({
    track: 'certificate',
    value: 'valid',
    severity: 'info',
    actor: 'nobody',
    title: 'The proxy serves the certificate',
    explanation:
      'Visitors of {hostname} get the certificate of {proxy}. A tunnel connects it to the cluster, so the Ingress {ingress} needs none.',
    fix: [],
    needs: ['certificates'],
    find: bareBehindProxy(true),
  }),
  ProxyWithoutCertificate: defineReason({
    track: 'certificate',
    value: 'unknown',
    severity: 'warning',
    actor: 'you',
    couldNotLook: 'fact',
    title: 'Only the proxy has a certificate',
    explanation:
      'Visitors of {hostname} get the certificate of {proxy}, which was not read. The Ingress {ingress} has none, so the proxy reaches it without TLS or without a check.',
    fix: [
      'Request a certificate for the Ingress {ingress}, unless a tunnel connects the proxy to the cluster.',
      'Platform team: turn on the environment’s TLS probe, which shows what is served.',
    ],
    needs: ['certificates', 'dns'],
    find: bareBehindProxy(false),
  }),
};
