import {
  type DnsAnswer,
  known,
  type Observed,
} from '@exposure/backstage-plugin-exposure-common';

const silence = ['TIMEOUT', 'UNREACHABLE'];

/**
 * What is known of the DNS after a look. When nobody answered for the hostname, what was known before stays, and is
 * stale: a dead resolver of ours must not turn an address that works into one that nobody knows anything of.
 */
export function mergeDns(
  before: Observed<readonly DnsAnswer[]>,
  answers: readonly DnsAnswer[],
  look: { hostname: string; at: string },
): Observed<readonly DnsAnswer[]> {
  const isSilent = isSilentAbout(look.hostname, answers);
  if (!isSilent || !before.known) {
    return known(answers, look.at);
  }
  const since = before.stale?.since ?? look.at;
  return known(before.value, before.at, { because: 'unreachable', since });
}

/** Whether nobody answered for a hostname, whatever was said of other names. */
export function isSilentAbout(
  hostname: string,
  answers: readonly DnsAnswer[],
): boolean {
  return answers
    .filter(({ name }) => name === hostname)
    .every(({ rcode }) => silence.includes(rcode));
}
