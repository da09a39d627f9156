import {
  dnsQuestions,
  parsePlatform,
} from '@exposure/backstage-plugin-exposure-common';
import type { DnsAnswer } from '@exposure/backstage-plugin-exposure-common';
import type { JsonObject } from '@backstage/types';
import { DnsTransport } from '../../src/dns/DnsTransport';
import { PacketDnsResolver } from '../../src/dns/PacketDnsResolver';
import { systemClock } from '../../src/kubernetes';
import type { Component } from './component';

/** Asks everything that the diagnosis of a component's hostname wants to know, as somebody who reports a bug would. */
export async function recordDns(
  config: JsonObject,
  { hostname, namespace }: Component,
): Promise<DnsAnswer[]> {
  const platform = parsePlatform(config.exposure);
  if (!platform.ok) {
    throw new Error(JSON.stringify(platform.refusals));
  }
  const { real } = platform.value.environments;
  if (!real) {
    throw new Error('the configuration has no environment called real');
  }
  const resolver = new PacketDnsResolver({
    settings: real.dns,
    transport: new DnsTransport({ clock: systemClock }),
    clock: systemClock,
  });
  const subject = { environment: 'real', namespace, hostname, labels: [] };
  const { signal } = new AbortController();
  return Promise.all(
    dnsQuestions(subject, platform.value).map(question =>
      resolver.ask(question, { signal }),
    ),
  );
}
