import type { Json } from '@exposure/fixtures';
import { applyPatch } from '@exposure/fixtures';
import type { DnsAnswer } from '../observation';
import {
  findExposures,
  known,
  observeExposure,
  readObjectList,
  unknown,
} from '../observation';
import { parsePlatform } from '../platform/parsePlatform';
import { diagnose } from './diagnose';
import { liveWorld } from './testing/liveWorld';

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

/** The status where the controller gave the Ingress an address that is not the platform's. */
function statusFor(
  profile: string,
  answers: DnsAnswer[],
  entry = `{"ip":"${given}"}`,
) {
  const { request, config, list } = liveWorld('gke-public');
  const changed = applyPatch(config.exposure as unknown as Json, {
    environments: { 'prod-eu': { ingress: { profile } } },
  });
  const platform = parsePlatform(changed);
  const snapshot = readObjectList(
    JSON.parse(JSON.stringify(list).replaceAll('{"ip":"203.0.113.10"}', entry)),
    { cluster: 'x', at },
  );
  if (!platform.ok || !snapshot.ok) {
    throw new Error('cannot be read');
  }
  const [subject] = findExposures(
    snapshot.value,
    request.environment,
    platform.value,
  );
  if (!subject) {
    throw new Error('nothing is exposed');
  }
  const seen = observeExposure(subject, {
    platform: platform.value,
    snapshot: snapshot.value,
    dns: known(answers, at),
    edge: unknown('notConfigured', at),
    pullRequest: known(undefined, at),
  });
  return diagnose(seen, now);
}

it.each([
  ['gke', given, ['Live']],
  ['gke', '192.0.2.99', ['ExternalDnsRecordStale']],
  ['haproxy', given, ['Live']],
])('%s with DNS at %s: %j', (profile, address, reasons) => {
  const { findings } = statusFor(profile, answersWith(address));
  expect(findings.map(({ reason }) => reason)).toEqual(reasons);
});

it('says which record the Ingress needs', () => {
  const { findings, dnsRecords } = statusFor('gke', answersWith('192.0.2.99'));
  expect(findings[0]?.params).toMatchObject({
    recordType: 'A',
    target: given,
    record: `shop.example.com. 900 A ${given}`,
  });
  expect(dnsRecords).toMatchObject([
    { type: 'A', required: given, found: ['192.0.2.99'] },
    { type: 'A', required: '', found: ['192.0.2.99'], verdict: 'extra' },
  ]);
});

it('does not take the platform’s name for the way to the Ingress', () => {
  const answers = answersWith('203.0.113.10').map(answer => ({
    ...answer,
    answers: [
      {
        name: answer.name,
        type: 'CNAME',
        ttl: 60,
        data: 'app.prod-eu.example.net',
      },
      ...answer.answers.map(record => ({
        ...record,
        name: 'app.prod-eu.example.net',
      })),
    ],
  }));
  const { findings } = statusFor('gke', answers);
  expect(findings.map(({ reason }) => reason)).toEqual([
    'ExternalDnsRecordStale',
  ]);
});

it('asks nobody for a record before the Ingress has its address', () => {
  const answers = answersWith('203.0.113.10').map(answer => ({
    ...answer,
    rcode: 'NXDOMAIN',
    answers: [],
  }));
  const { findings, dnsRecords } = statusFor('gke', answers, '');
  expect(findings.map(({ reason }) => reason)).toEqual([
    'IngressWithoutAddress',
  ]);
  expect(dnsRecords).toEqual([]);
});
