import type { DnsRecordStatus } from '../status/ExposureStatus';
import { diagnose } from './diagnose';
import { readFixture } from './testing/readFixture';

function recordsOf(fixture: string): DnsRecordStatus[] {
  const { observe, expected } = readFixture(fixture);
  return diagnose(observe(), new Date(expected.now)).dnsRecords;
}

it.each<[string, Partial<DnsRecordStatus>[]]>([
  ['Live', [{ type: 'CNAME', verdict: 'ok' }]],
  [
    'HostnameDoesNotResolve',
    [{ type: 'CNAME', found: [], verdict: 'missing' }],
  ],
  [
    'HostnamePointsElsewhere',
    [
      { type: 'CNAME', found: ['127.0.0.99'], verdict: 'wrong' },
      { type: 'A', required: '', found: ['127.0.0.99'], verdict: 'extra' },
    ],
  ],
  ['DnsLookupFailed', [{ type: 'CNAME', verdict: 'unknown' }]],
])('says of %s what is required and what is there', (fixture, records) => {
  const seen = recordsOf(fixture);
  expect(seen).toHaveLength(records.length);
  expect(seen).toMatchObject(records);
});
