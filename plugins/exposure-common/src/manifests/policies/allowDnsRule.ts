import type { Environment } from '../../platform/ExposurePlatform';
import { dnsPeers } from './networkPolicyPeers';

/** The egress rule that lets pods ask for names. */
export function allowDnsRule(
  environment: Environment,
): Record<string, unknown> {
  const to = dnsPeers(environment);
  return {
    ...(to && { to }),
    ports: [
      { protocol: 'UDP', port: 53 },
      { protocol: 'TCP', port: 53 },
    ],
  };
}
