import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toASCII } from 'tr46';
import { dnsRecordsOf } from '../instructions/dnsRecords';
import type { DnsAnswer } from '../observation';
import {
  findExposures,
  known,
  observeExposure,
  readObjectList,
  unknown,
} from '../observation';
import type { ExposurePlatform } from '../request/ExposurePlatform';
import { parsePlatform } from '../request/parsePlatform';
import { diagnose } from './diagnose';
import { liveWorld } from './testing/liveWorld';

const folder = join(__dirname, '../manifests/__fixtures__');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name);

const ascii = (hostname: string) => toASCII(hostname) ?? hostname;

const now = new Date('2026-11-10T00:00:00Z');
const at = now.toISOString();

/** The DNS as it is once everybody has done what the instructions say. */
function answersFor(
  hostname: string,
  environment: string,
  platform: ExposurePlatform,
): DnsAnswer[] {
  const { [environment]: settings } = platform.environments;
  const records = settings ? dnsRecordsOf(hostname, settings, platform) : [];
  const flat = records.flatMap(record =>
    record.type === 'ALIAS' && settings
      ? settings.ingress.addresses.map(value => ({
          ...record,
          type: value.includes(':') ? 'AAAA' : 'A',
          value,
        }))
      : record,
  );
  return (['A', 'AAAA'] as const).map(type => ({
    server: 'recursive',
    name: hostname,
    type,
    rcode: 'NOERROR',
    answers: flat
      .filter(record => record.type === 'CNAME' || record.type === type)
      .map(record => ({
        name: hostname,
        type: record.type,
        ttl: record.ttl,
        data: record.value,
      })),
  }));
}

it.each(cases)('what is written for %s is live once it runs', name => {
  const { request, config, list } = liveWorld(join(folder, name));
  const platform = parsePlatform(config.exposure);
  const snapshot = readObjectList(list, { cluster: 'x', at });
  if (!platform.ok || !snapshot.ok) {
    throw new Error('the fixture cannot be read');
  }
  const subjects = findExposures(
    snapshot.value,
    request.environment,
    platform.value,
  );
  const statuses = subjects.map(subject => {
    const dns = answersFor(
      subject.hostname,
      request.environment,
      platform.value,
    );
    return diagnose(
      observeExposure(subject, {
        platform: platform.value,
        snapshot: snapshot.value,
        dns: known(dns, at),
        edge: unknown('notConfigured', at),
        pullRequest: known(undefined, at),
      }),
      now,
    );
  });
  expect(
    statuses.map(({ displayHostname, headline, findings }) => [
      displayHostname,
      headline,
      ...findings.map(({ reason }) => reason),
    ]),
  ).toEqual(
    [...request.hostnames, ...(request.redirects ?? [])]
      .sort((a, b) => (ascii(a) < ascii(b) ? -1 : 1))
      .map(hostname => [hostname, 'live', 'Live']),
  );
});
