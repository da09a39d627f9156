import type { DnsRecord } from '@exposure/backstage-plugin-exposure-common';
import { createFixedServers, findZoneServers } from './zoneServers';

describe('servers that the platform team fixed', () => {
  const serversOf = createFixedServers({
    'example.com': ['192.0.2.53'],
    'apps.example.com': ['192.0.2.54:5353', '192.0.2.55'],
  });

  it('are those of the closest zone', () => {
    expect(serversOf('shop.apps.example.com')).toEqual([
      { host: '192.0.2.54', port: 5353 },
      { host: '192.0.2.55', port: 53 },
    ]);
    expect(serversOf('example.com')).toEqual([
      { host: '192.0.2.53', port: 53 },
    ]);
  });

  it('are none of another zone', () => {
    expect(serversOf('shop.example.net')).toBeUndefined();
    expect(serversOf('badexample.com')).toBeUndefined();
  });
});

describe('servers that the zone names', () => {
  const asked: string[] = [];

  /** A DNS with these records, `name type data` each; a name without any is answered with the SOA, if there is one. */
  const find = (name: string, lines: readonly string[], soa?: string) => {
    asked.length = 0;
    const records = lines.map((line): DnsRecord => {
      const [at = '', type = '', data = ''] = line.split(' ');
      return { name: at, type, ttl: 120, data };
    });
    return findZoneServers(name, async (at, type) => {
      asked.push(`${type} ${at}`);
      const answers = records.filter(
        record => record.name === at && [type, 'CNAME'].includes(record.type),
      );
      const authority = soa
        ? [{ name: soa, type: 'SOA', ttl: 60, data: '' }]
        : [];
      return { answers, authority: answers.length > 0 ? [] : authority };
    });
  };

  it('are found one label up, and may be remembered as long as their records', async () => {
    const lines = ['example.com NS ns.example.net', 'ns.example.net A 8.8.8.8'];
    expect(await find('a.shop.example.com', lines)).toEqual({
      servers: [{ host: '8.8.8.8', port: 53 }],
      ttl: 120,
    });
    expect(asked.slice(0, 3)).toEqual([
      'NS a.shop.example.com',
      'NS shop.example.com',
      'NS example.com',
    ]);
  });

  it('are found at once where a negative answer names the zone', async () => {
    const lines = ['example.com NS ns.example.net'];
    await find('a.b.c.example.com', lines, 'example.com');
    expect(asked.slice(0, 2)).toEqual([
      'NS a.b.c.example.com',
      'NS example.com',
    ]);
  });

  it('are not looked for where the SOA points elsewhere', async () => {
    await find('a.example.com', [], 'example.net');
    expect(asked).toEqual(['NS a.example.com', 'NS example.com']);
  });

  it('are asked at public addresses alone, and at four of them at most', async () => {
    const lines = Array.from({ length: 6 }, (_, at) => [
      `example.com NS ns${at}.example.com`,
      `ns${at}.example.com A 10.0.0.${at}`,
      `ns${at}.example.com A 8.8.8.${at}`,
      `ns${at}.example.com AAAA 2606:4700::${at}`,
    ]).flat();
    const { servers } = await find('example.com', lines);
    expect(servers.map(({ host }) => host)).toEqual([
      '8.8.8.0',
      '2606:4700::0',
      '8.8.8.1',
      '2606:4700::1',
    ]);
  });

  it('are not believed where another name answers', async () => {
    const lines = [
      'a.example.com CNAME example.net',
      'example.net NS ns.example.net',
    ];
    expect(await find('a.example.com', lines)).toEqual({
      servers: [],
      ttl: 300,
    });
  });
});
