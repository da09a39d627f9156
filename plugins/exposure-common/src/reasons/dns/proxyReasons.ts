import type { ChallengeObject } from '../../kubernetes';
import {
  failedChallenge,
  openChallenge,
  provenName,
} from '../acme/challengesOf';
import { challengeViolation } from '../acme/challengeViolation';
import { defineReason } from '../defineReason';
import type { Facts } from '../facts/Facts';
import { proxyName } from '../facts/tunnel';
import { dnsViolation } from './dnsParams';

/**
 * That something answered, and not with the proof: then it was the proxy, or the proxy passed it on. A connection that is
 * refused, a timeout or a name that does not resolve is not among them.
 */
const answered: readonly RegExp[] = [
  /invalid response|wrong status code|did not get expected response|unexpected response/i,
  /redirect loop|too many redirects|in redirect target/i,
  /error:tls\b|remote error: tls|x509: /i,
  /key authorization file from the server did not match/i,
];

function isAnswered({ type, reason = '' }: ChallengeObject): boolean {
  return type === 'HTTP-01' && answered.some(pattern => pattern.test(reason));
}

const proxyAnswersChallenge = (facts: Facts) => {
  const proxy = proxyName(facts);
  const challenge = failedChallenge(facts) ?? openChallenge(facts);
  const isOwn = challenge && provenName(challenge) === facts.hostname;
  if (proxy === undefined || !isOwn || !isAnswered(challenge)) {
    return undefined;
  }
  const { params, ...violation } = challengeViolation(facts, challenge);
  return { ...violation, params: { ...params, proxy } };
};

const behindProxy = (facts: Facts) => {
  const proxy = proxyName(facts);
  return proxy === undefined ? undefined : dnsViolation(facts, { proxy });
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
      'Requests for {hostname} reach {proxy} first, and the answer that comes back is not the challenge response: {message}',
    fix: [
      '{dnsOwner}: turn the proxy off for {hostname} (DNS only) until the certificate is issued, or pass /.well-known/acme-challenge/ on over HTTP, without redirect or cache.',
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
