import type { DnsAnswer } from '@exposure/backstage-plugin-exposure-common';

const silence = ['TIMEOUT', 'UNREACHABLE'];

/** Whether nobody answered for a hostname, whatever was said of other names. */
export function isSilentAbout(
  hostname: string,
  answers: readonly DnsAnswer[],
): boolean {
  return answers
    .filter(({ name }) => name === hostname)
    .every(({ rcode }) => silence.includes(rcode));
}
