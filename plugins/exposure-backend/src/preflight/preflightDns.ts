import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  type DnsAnswer,
  type DnsQuestion,
  known,
  type Observed,
  unknown,
} from '@exposure/backstage-plugin-exposure-common';
import type { DnsResolver } from '../dns/DnsResolver';
import type { Clock } from '../kubernetes/Clock';
import { isSilentAbout } from '../watch/mergeDns';
import { withinTime } from '../limits/withinTime';

/** Long enough for servers that are slow; together with the reading of the files it stays below the 25 s of callers. */
const limitMs = 10_000;

export interface PreflightDnsSources {
  resolver: DnsResolver;
  clock: Clock;
  logger: LoggerService;
}

/** What the DNS says of a hostname in the time that somebody waits. Trouble on the way is an unknown. */
export async function preflightDns(
  hostname: string,
  questions: readonly DnsQuestion[],
  { resolver, clock, logger }: PreflightDnsSources,
): Promise<Observed<readonly DnsAnswer[]>> {
  const ask = async (question: DnsQuestion): Promise<readonly DnsAnswer[]> => {
    const answers = await withinTime(limitMs, clock, async signal =>
      question.name === hostname
        ? resolver.askEach(question, { signal })
        : [await resolver.ask(question, { signal })],
    ).catch(error => {
      logger.warn(`The DNS query for ${question.name} failed: ${error}`);
      return undefined;
    });
    const observedAt = clock.now().toISOString();
    return (
      answers ?? [{ ...question, rcode: 'TIMEOUT', answers: [], observedAt }]
    );
  };
  const answers = (await Promise.all(questions.map(ask))).flat();
  const at = clock.now().toISOString();
  return isSilentAbout(hostname, answers)
    ? unknown('unreachable', at, 'no DNS server answered in time')
    : known(answers, at);
}
