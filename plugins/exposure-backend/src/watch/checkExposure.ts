import {
  type DnsQuestion,
  dnsQuestions,
  type ExposurePlatform,
  known,
} from '@exposure/backstage-plugin-exposure-common';
import type { DnsResolver } from '../dns/DnsResolver';
import type { EdgeProbe } from '../edge/EdgeProbe';
import type { Clock } from '../kubernetes/Clock';
import { askDns } from './askDns';
import { mergeDns } from './mergeDns';
import type { WatchedExposure } from './WatchedExposure';

/** Until the judgement says when to look again, e.g. because it failed. */
const retryMs = 10_000;

/** The name itself is always asked again, its surroundings when their TTL has passed or somebody waits. */
const freshMs = 5_000;

/** Asks the DNS, and the edge where that is enabled, and keeps what they say. */
export async function checkExposure(
  exposure: WatchedExposure,
  sources: {
    platform: ExposurePlatform;
    resolver: DnsResolver;
    probe?: EdgeProbe;
    clock: Clock;
  },
  signal: AbortSignal,
): Promise<void> {
  const { platform, resolver, probe, clock } = sources;
  const { subject, fresh } = exposure;
  exposure.nextCheckAt = clock.now().getTime() + retryMs;
  exposure.fresh = false;
  const ask = async (question: DnsQuestion, within: AbortSignal) => {
    const isOwn = question.name === subject.hostname;
    const options = {
      signal: within,
      ...(fresh || isOwn ? { maxAgeMs: freshMs } : {}),
    };
    // Servers may disagree about the name itself; about its surroundings one is enough.
    return isOwn
      ? resolver.askEach(question, options)
      : [await resolver.ask(question, options)];
  };
  const [answers, edge] = await Promise.all([
    askDns(dnsQuestions(subject, platform), ask, { clock, signal }),
    // Nobody visits a wildcard itself.
    subject.hostname.startsWith('*.')
      ? undefined
      : probe?.probe(subject.hostname, { signal }),
  ]);
  const at = clock.now().toISOString();
  const { hostname } = subject;
  exposure.dns = mergeDns(exposure.dns, answers, { hostname, at });
  if (edge) {
    exposure.edge = known(edge, at);
  }
  exposure.checked = true;
}
