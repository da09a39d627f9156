import { aPlatform, aRequest } from '../request/testing/aPlatform';
import { dnsCheckCommands } from './dnsChecks';
import { dnsRecordsOf } from '../platform/dnsRecords';
import { dnsRequest } from './dnsRequest';
import { removeAsked, writeAsked } from '../writing/testing/asked';

type Section = Record<string, unknown>;

const contents = (
  environment: Section,
  zone: Section,
  request: Section = {},
) => {
  const platform = aPlatform(environment, zone);
  const written = writeAsked(aRequest(request), platform);
  if (!written.ok) {
    throw new Error(JSON.stringify(written.refusals));
  }
  const files = new Map(
    written.value.files.map(({ path, content = '' }) => [path, content]),
  );
  const { entityRef, environment: at, namespace } = aRequest();
  const removed = removeAsked(
    { entityRef, environment: at, namespace },
    platform,
    files,
  );
  if (!removed.ok) {
    throw new Error(JSON.stringify(removed.refusals));
  }
  return { written: written.value, removed: removed.value };
};

const owner = { dnsOwner: { title: 'IT', contact: '@it-dns' } };
const managed = { dnsOwner: { title: 'Platform', managed: true } };
/** What a request writes over the files of the usual one. */
function afterFirst(request: Section) {
  const platform = aPlatform({}, owner);
  const first = writeAsked(aRequest(), platform);
  if (!first.ok) {
    throw new Error(JSON.stringify(first.refusals));
  }
  const files = new Map(
    first.value.files.map(({ path, content = '' }) => [path, content]),
  );
  const second = writeAsked(aRequest(request), platform, files);
  if (!second.ok) {
    throw new Error(JSON.stringify(second.refusals));
  }
  return second.value;
}

const line = 'shop.example.com. 900 CNAME app.prod-eu.example.net.';

describe('the DNS to do', () => {
  it('comes after the merge where each Ingress gets an address of its own', () => {
    const ingress = { profile: 'gke', target: 'app.prod-eu.example.net' };
    const dns01 = { issuer: 'letsencrypt-dns' };
    const { written, removed } = contents({ ingress }, owner, dns01);
    expect(written.body).toContain(
      'creates, after the merge: an A record for `shop.example.com`',
    );
    expect(removed.body).toContain(
      'removes, before the merge: the address records of `shop.example.com`',
    );
    for (const { body, dnsRecords } of [written, removed]) {
      expect(body).not.toContain('CNAME');
      expect(dnsRecords).toEqual([]);
    }
  });

  it('asks for the records of new addresses only, and names the others to be compared', () => {
    const { body, dnsRecords } = afterFirst({
      hostnames: ['shop.example.com', 'store.example.com'],
    });
    const text = body.slice(body.indexOf('## DNS to do'));
    expect(text).toContain('| `store.example.com` | `store` | CNAME |');
    expect(text).not.toContain('| `shop.example.com` |');
    expect(text).toContain(
      `Existing addresses still need these records:\n\n\`\`\`\n${line}\n`,
    );
    expect(text).toContain(
      'Subject: DNS: create a record for store.example.com\n',
    );
    expect(dnsRecords.map(({ name }) => name)).toEqual([
      'shop.example.com',
      'store.example.com',
    ]);
  });

  it('asks no one for a record where a change adds no address', () => {
    const { body } = afterFirst({ path: '/api' });
    expect(body).not.toMatch(/creates|Text to forward/);
    expect(body).toContain(line);
    expect(body).toContain('\nRevert this pull request.\n');
  });

  it('is a table, a zone-file line, fields and a text to forward where a person makes the record', () => {
    const { body } = contents({}, owner).written;
    expect(body).toContain(
      'IT (`@it-dns`) creates, preferably before the merge',
    );
    expect(body).toContain(
      '| `shop.example.com` | `shop` | CNAME | 900 | `app.prod-eu.example.net` |',
    );
    expect(body.split('\n').filter(text => text === line)).toHaveLength(2);
    expect(body).toContain(
      '{ zone = "example.com", name = "shop", type = "CNAME", ttl = 900, value = "app.prod-eu.example.net." }',
    );
    expect(body).toContain(
      'Subject: DNS: create a record for shop.example.com',
    );
    expect(body).toContain('dig +noall +answer shop.example.com. CNAME');
  });

  it.each([
    ['automation', {}, managed, 'automation creates the record'],
    ['external-dns', { dns: { mode: 'externalDns' } }, owner, 'external-dns'],
    ['a DNSEndpoint', { dns: { mode: 'dnsEndpoint' } }, owner, 'dnsendpoint'],
  ])('is nothing where %s makes the record', (_, environment, zone, words) => {
    const { body } = contents(environment, zone).written;
    expect(body).toContain('nothing to do');
    expect(body).toContain(words);
    expect(body).not.toContain('## For the DNS owner');
    expect(body).toContain('Revert this pull request.');
  });

  it('names what can stand at the apex, in the order to try', () => {
    const { body } = contents(
      {},
      { ...owner, apex: 'alias' },
      { hostnames: ['example.com'] },
    ).written;
    expect(body).toMatch(
      /ALIAS, ANAME or flattened CNAME[^]*`example\.com\. 900 A 203\.0\.113\.10`, `example\.com\. 900 AAAA 2001:db8::10`[^]*`www\.example\.com`/,
    );
    expect(body).not.toContain('example.com. 900 CNAME');
  });

  it('never asks for type ANY', () => {
    const { body } = contents({}, owner).written;
    expect(body).not.toMatch(/\bANY\b|host -a/);
  });
});

describe('the DNS to take away', () => {
  it('comes first, with the reason, where a person made the record', () => {
    const { body, dnsRecords } = contents({}, owner).removed;
    expect(body).toMatch(/^## First: remove the DNS record\n\nWhile the/);
    expect(body).toContain('IT (`@it-dns`) removes, before the merge');
    expect(body).toContain(
      'Subject: DNS: remove a record for shop.example.com',
    );
    expect(body).toContain('up to 900 seconds');
    expect(dnsRecords.map(({ zoneFileLine }) => zoneFileLine)).toEqual([line]);
  });

  it.each([
    ['automation', {}, managed, 'check that it is gone'],
    ['external-dns', { dns: { mode: 'externalDns' } }, owner, '--policy=sync'],
    ['a DNSEndpoint', { dns: { mode: 'dnsEndpoint' } }, owner, 'dnsendpoint'],
  ])('says what becomes of the record of %s', (_, env, zone, words) => {
    const { body } = contents(env, zone).removed;
    expect(body).toContain(words);
    expect(body).not.toContain('Text to forward');
    expect(body).not.toContain('create the DNS record again');
  });
});

describe('a hostname that is not asked for any more', () => {
  const change = (request: Section) => {
    const platform = aPlatform({}, owner);
    const first = writeAsked(
      aRequest({ hostnames: ['old.example.com', 'shop.example.com'] }),
      platform,
    );
    const files = first.ok ? first.value.files : [];
    const existing = new Map(
      files.map(({ path, content = '' }) => [path, content]),
    );
    const changed = writeAsked(aRequest(request), platform, existing);
    return (changed.ok && changed.value.body) || '';
  };

  it('loses its DNS record first', () => {
    const body = change({ hostnames: ['shop.example.com'] });
    expect(body).toMatch(/^## First: remove the DNS record\n\nWhile the/);
    expect(body).toContain('`old.example.com` is no longer served.');
    const [first = ''] = body.split('## What');
    expect(first).toContain('old.example.com. 900 CNAME');
    expect(first).not.toContain('shop.example.com. 900 CNAME');
  });

  it('keeps it where it becomes a redirect', () => {
    const body = change({
      hostnames: ['shop.example.com'],
      redirects: ['old.example.com'],
    });
    expect(body).toMatch(/^## What/);
    expect(body).toContain('`old.example.com` redirects to');
  });
});

describe('dnsCheckCommands', () => {
  const records = (name: string, zone: Section = {}) => {
    const platform = aPlatform({}, zone);
    const environment = platform.environments['prod-eu'];
    return environment ? dnsRecordsOf(name, environment, platform) : [];
  };

  it.each([
    ['shop.example.com', {}, 'dig +noall +answer shop.example.com. CNAME'],
    [
      '*.apps.example.com',
      {},
      'dig +noall +answer any-name.apps.example.com. CNAME',
    ],
    ['example.com', {}, 'dig +noall +answer example.com. A'],
    [
      'example.com',
      { apex: 'addresses' },
      'dig +noall +answer example.com. AAAA',
    ],
  ])('ask for %s by its type', (name, zone, command) => {
    expect(dnsCheckCommands(records(name, zone), 'present')).toContain(command);
    expect(dnsCheckCommands(records(name, zone), 'gone')).toContain(command);
  });

  it('look for the name with the zone twice', () => {
    expect(
      dnsCheckCommands(records('a.apps.example.com'), 'present'),
    ).toContain(
      'dig +noall +answer a.apps.example.com.apps.example.com. CNAME',
    );
  });

  it('are none without a record', () => {
    expect(dnsCheckCommands([], 'gone')).toEqual([]);
  });
});

describe('dnsRequest', () => {
  it('counts and explains ALIAS', () => {
    const { subject, text } = dnsRequest({
      change: 'create',
      zone: 'example.com',
      hostnames: ['example.com', 'www.example.com'],
      zoneFileLines: [
        'example.com. 900 ALIAS a.',
        'www.example.com. 900 CNAME a.',
      ],
    });
    expect(subject).toBe('DNS: create 2 records for example.com and 1 more');
    expect(text).toContain('ANAME');
  });
});
