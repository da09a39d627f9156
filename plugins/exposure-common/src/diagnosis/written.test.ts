import { toASCII } from 'tr46';
import { profileOf } from '../controllers/profiles';
import { caseNames } from '../manifests/testing/readCases';
import type { DnsAnswer } from '../observation';
import {
  findExposures,
  known,
  observeExposure,
  readObjectList,
  unknown,
} from '../observation';
import type { DnsInstruction } from '../platform/dnsRecords';
import { dnsRecordsOf } from '../platform/dnsRecords';
import type {
  Environment,
  ExposurePlatform,
} from '../platform/ExposurePlatform';
import { parsePlatform } from '../platform/parsePlatform';
import { diagnose } from './diagnose';
import { liveWorld } from './testing/liveWorld';

const ascii = (hostname: string) => toASCII(hostname) ?? hostname;

const now = new Date('2026-11-10T00:00:00Z');
const at = now.toISOString();

/** Where the controller gives each Ingress an address of its own, the name leads to that one. */
function recordsFor(
  hostname: string,
  settings: Environment,
  platform: ExposurePlatform,
): Pick<DnsInstruction, 'type' | 'ttl' | 'value'>[] {
  return profileOf(settings.ingress.profile)?.addressPerIngress
    ? [{ type: 'A', ttl: 60, value: '203.0.113.10' }]
    : dnsRecordsOf(hostname, settings, platform);
}

/** The DNS as it is once everybody has done what the instructions say. */
function answersFor(
  hostname: string,
  environment: string,
  platform: ExposurePlatform,
): DnsAnswer[] {
  const { [environment]: settings } = platform.environments;
  const records = settings ? recordsFor(hostname, settings, platform) : [];
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

/** A handshake that shows a certificate which no object of the cluster tells of. */
function edgeAt(hostname: string, environment: Environment | undefined) {
  const profile = environment && profileOf(environment.ingress.profile);
  return !profile || profile.tlsFrom(environment) === 'secret'
    ? unknown('notConfigured', at)
    : known(
        {
          outcome: 'handshake' as const,
          names: [hostname],
          issuer: 'CN=Amazon RSA 2048 M01',
          serialNumber: '0a',
          notBefore: '2026-11-01T00:00:00Z',
          notAfter: '2027-12-01T00:00:00Z',
          trusted: true,
        },
        at,
      );
}

it.each(caseNames())('what is written for %s is live once it runs', name => {
  const { request, config, list } = liveWorld(name);
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
        edge: edgeAt(
          subject.hostname,
          platform.value.environments[request.environment],
        ),
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

it('does not call an address live whose certificate nobody has seen', () => {
  const { request, config, list } = liveWorld('alb-public');
  const platform = parsePlatform(config.exposure);
  const snapshot = readObjectList(list, { cluster: 'x', at });
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
  const { headline, tracks, findings } = diagnose(
    observeExposure(subject, {
      platform: platform.value,
      snapshot: snapshot.value,
      dns: known(
        answersFor(subject.hostname, request.environment, platform.value),
        at,
      ),
      edge: unknown('notConfigured', at),
      pullRequest: known(undefined, at),
    }),
    now,
  );
  expect(tracks.certificate.value).toBe('unknown');
  expect(headline).not.toBe('live');
  expect(findings.map(({ reason }) => reason)).not.toContain(
    'CertificateMissing',
  );
});
