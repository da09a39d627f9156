import { coversHostname, normalHostname } from '../../../observation/hostnames';
import { quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';

/** How a certificate authority names what it refuses: boulder, ZeroSSL, step-ca and RFC 8555. */
const naming = [
  /(?:cannot issue for|Domain name) "([^"]{1,253})"/i,
  /DNS identifier(?: is disallowed)? \[([^\]]{1,253})\]/i,
  /forbidden by policy: "([a-z0-9*._:-]{1,253})"/i,
  /type "?ip"?, value "([0-9a-f.:]{1,45})"/i,
  /\[(?:dns|ip): ?([a-z0-9*._:-]{1,253})\]/i,
];

/** The name that an answer is about: another one of the same certificate may be the one at fault. */
export function refusedName(text: string): string | undefined {
  const found = naming.map(pattern => pattern.exec(text)?.[1]).find(Boolean);
  return found && quoted(found);
}

/** Names of one part, and below what is no top-level domain of the public DNS (RFC 6761, 6762, 9476, and usual ones). */
const privateName =
  /^[^.:]*$|\.(?:local|localhost|internal|alt|home\.arpa|lan|home|corp|intranet|svc)$/i;

/** Whether what is refused is a name that no certificate authority of the public DNS can validate. */
export function hasPrivateName(text: string): boolean {
  const refused = refusedName(text);
  return refused !== undefined && privateName.test(refused);
}

/** The refused name, where the Certificate has it beside the hostname: it keeps the hostname from its certificate. */
export function otherName(
  text: string,
  { certificate, hostname }: Facts,
): string | undefined {
  const refused = refusedName(text);
  return refused !== undefined &&
    certificate?.dnsNames.some(
      name => normalHostname(name) === normalHostname(refused),
    ) &&
    !coversHostname(refused, hostname)
    ? refused
    : undefined;
}
