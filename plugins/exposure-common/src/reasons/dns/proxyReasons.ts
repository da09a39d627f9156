import type { ChallengeObject } from '../../kubernetes';
import {
  failedChallenge,
  openChallenge,
  provenName,
} from '../acme/challengesOf';
import { challengeViolation } from '../acme/challengeViolation';
import { defineReason } from '../defineReason';
import { proxyOf } from '../facts/dns/proxyOf';
import type { Facts } from '../facts/Facts';
import { dnsViolation } from './dnsParams';

/**
 * Answers that a proxy gives itself, or because it asks the cluster otherwise than the certificate authority would: its
 * own status codes, refusals, and what comes of a redirect to HTTPS. What else it passes on is the cluster's answer.
 */
const answersOfProxies: readonly RegExp[] = [
  // Cloudflare's own: https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
  /(?:\]|\S): 5(?:2[0-7]|30)\b|status code '?5(?:2[0-7]|30)\b/i,
  /(?:\]|\S): (?:403|429|50[234])\b|status code '?(?:403|429|50[234])\b/i,
  /redirect loop|too many redirects|in redirect target/i,
  /error:tls\b|remote error: tls|x509: /i,
  /cloudflare|cf-ray|error code: 1\d{3}\b/i,
];

function isOfProxy({ type, reason = '' }: ChallengeObject): boolean {
  return (
    type === 'HTTP-01' && answersOfProxies.some(answer => answer.test(reason))
  );
}

function proxyName(facts: Facts): string | undefined {
  const { verdict, decidedBy, target } = facts.dns;
  return verdict === 'proxied' ? proxyOf(decidedBy, target.proxied) : undefined;
}

const proxyAnswersChallenge = (facts: Facts) => {
  const proxy = proxyName(facts);
  const challenge = failedChallenge(facts) ?? openChallenge(facts);
  const isOwn = challenge && provenName(challenge) === facts.hostname;
  if (proxy === undefined || !isOwn || !isOfProxy(challenge)) {
    return undefined;
  }
  const { params, ...violation } = challengeViolation(facts, challenge);
  return { ...violation, params: { ...params, proxy } };
};

const behindProxy = (facts: Facts) => {
  const proxy = proxyName(facts);
  if (proxy === undefined) {
    return undefined;
  }
  const { params, ...violation } = dnsViolation(facts);
  return { ...violation, params: { ...params, proxy } };
};

/** A CDN or proxy that visitors, and the certificate authority, meet first. */
export const proxyReasons = {
  ProxyAnswersChallenge: defineReason({
    track: 'certificate',
    value: 'failed',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'A proxy answers the certificate authority',
    explanation:
      'Requests for {hostname} reach {proxy} first, and the proxy does not pass the challenge’s request on: {message}',
    fix: [
      '{dnsOwner}: turn the proxy off for {hostname} (DNS only) until the certificate is issued, or pass /.well-known/acme-challenge/ on over HTTP without redirect.',
      'Platform team: use DNS-01 for hostnames that stay behind a proxy; it needs no request to the address.',
      'Wait for the next attempt after that: cert-manager retries automatically.',
    ],
    among: 'dnsFaults',
    needs: ['dns', 'certificates', 'challenges'],
    find: proxyAnswersChallenge,
  }),
  BehindProxy: defineReason({
    track: 'dns',
    value: 'proxied',
    severity: 'info',
    actor: 'nobody',
    title: 'A CDN or proxy is in front',
    explanation:
      '{hostname} leads to {proxy} ({found}). Which server it asks behind that is not visible in the DNS, and visitors see its certificate.',
    fix: [
      'Nothing to do: the proxy is expected to pass requests on to {target}.',
    ],
    needs: ['dns'],
    find: behindProxy,
  }),
};
