import { coversHostname, normalHostname } from '../../../observation/hostnames';
import type { Facts } from '../../facts/Facts';

/** How a certificate authority names what it refuses: boulder, step-ca and RFC 8555. */
const naming = [
  /(?:cannot issue for|Domain name) "([a-z0-9*._:-]{1,253})"/i,
  /forbidden by policy: "([a-z0-9*._:-]{1,253})"/i,
  /type "?ip"?, value "([0-9a-f.:]{1,45})"/i,
  /\[(?:dns|ip): ?([a-z0-9*._:-]{1,253})\]/i,
];

/** The name that an answer is about: another one of the same certificate may be the one at fault. */
export function refusedName(text: string): string | undefined {
  return naming.map(pattern => pattern.exec(text)?.[1]).find(Boolean);
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
