import { join } from 'node:path';
import type { DnsAnswer } from '../observation';
import {
  findExposures,
  known,
  observeExposure,
  readObjectList,
  unknown,
} from '../observation';
import { parsePlatform } from '../request/parsePlatform';
import { diagnose } from './diagnose';
import { liveWorld } from './testing/liveWorld';

const fixture = join(__dirname, '../manifests/__fixtures__/gke-public');
const now = new Date('2026-11-10T00:00:00Z');
const at = now.toISOString();
const given = '198.51.100.7';

const answersWith = (address: string): DnsAnswer[] =>
  (['A', 'AAAA'] as const).map(type => ({
    server: 'recursive',
    name: 'shop.example.com',
    type,
    rcode: 'NOERROR',
    answers:
      type === 'A'
        ? [{ name: 'shop.example.com', type, ttl: 60, data: address }]
        : [],
  }));

/** The findings where the controller gave the Ingress an address that is not the platform's. */
function findingsFor(profile: string, address: string) {
  const { request, config, list } = liveWorld(fixture);
  config.exposure.environments['prod-eu'].ingress.profile = profile;
  const platform = parsePlatform(config.exposure);
  const snapshot = readObjectList(
    JSON.parse(JSON.stringify(list).replaceAll('203.0.113.10', given)),
    { cluster: 'x', at },
  );
  if (!platform.ok || !snapshot.ok) throw new Error('cannot be read');
  const [subject] = findExposures(
    snapshot.value,
    request.environment,
    platform.value,
  );
  if (!subject) throw new Error('nothing is exposed');
  const seen = observeExposure(subject, {
    platform: platform.value,
    snapshot: snapshot.value,
    dns: known(answersWith(address), at),
    edge: unknown('notConfigured', at),
    pullRequest: known(undefined, at),
  });
  return diagnose(seen, now).findings;
}

it.each([
  ['gke', given, ['Live']],
  ['gke', '192.0.2.99', ['HostnamePointsElsewhere']],
  ['haproxy', given, ['HostnamePointsElsewhere']],
])('%s with DNS at %s: %j', (profile, address, reasons) => {
  const found = findingsFor(profile, address);
  expect(found.map(({ reason }) => reason)).toEqual(reasons);
});

it('says which record the Ingress needs', () => {
  const [finding] = findingsFor('gke', '192.0.2.99');
  expect(finding?.params).toMatchObject({
    recordType: 'A',
    target: given,
    record: `shop.example.com. 900 A ${given}`,
  });
});
