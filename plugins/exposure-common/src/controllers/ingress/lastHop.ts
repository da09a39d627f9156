import type { ControllerPlace } from '../IngressSettings';
import type { Cannot } from '../ControllerProfile';

/**
 * HAProxy takes the last address of a header with many: the visitor's with one trusted proxy, with more of them a proxy's.
 * @see https://docs.haproxy.org/3.0/configuration.html#7.3.6-req.hdr
 */
export function allowlistByLastHop({ ingress }: ControllerPlace): Cannot {
  return ingress.sourceIp.kind === 'forwardedFor' &&
    ingress.sourceIp.trustedHops > 1
    ? {
        allowlist: `it reads the last address of X-Forwarded-For, and with ${ingress.sourceIp.trustedHops} trusted proxies that is one of theirs.`,
      }
    : {};
}
