import type { DnsAnswer } from '../../observation/dns/DnsAnswer';
import type { CaaIssuer } from './caa';
import { caaRefusal, findCaaSet } from './caa';
import { caaDomainsOf } from './caaDomains';

const letsEncrypt: CaaIssuer = {
  domains: ['letsencrypt.org'],
  accountUri: 'https://acme.example/acct/1',
  methods: ['http-01'],
};

const answer = (
  name: string,
  data: string[],
  rcode = 'NOERROR',
): DnsAnswer => ({
  server: 'recursive',
  name,
  type: 'CAA',
  rcode,
  answers: data.map(text => ({ name, type: 'CAA', ttl: 60, data: text })),
});

const empty = (name: string) => answer(name, []);

function refusal(
  data: string[],
  hostname = 'shop.example.com',
  issuer = letsEncrypt,
) {
  const set = findCaaSet([answer('shop.example.com', data)], hostname);
  return set && set !== 'none'
    ? caaRefusal(set, issuer, hostname.startsWith('*.'))
    : set;
}

it.each<[string, string[], boolean]>([
  ['the CA itself', ['0 issue "letsencrypt.org"'], true],
  ['the CA in capitals', ['0 issue "LetsEncrypt.org"'], true],
  [
    'the CA among others',
    ['0 issue "pki.goog"', '0 issue "letsencrypt.org"'],
    true,
  ],
  ['nobody, with a tab', ['0\tissue\t";"'], false],
  ['another CA, with two blanks', ['0  issue  "pki.goog"'], false],
  ['another CA only', ['0 issue "pki.goog"'], false],
  ['nobody', ['0 issue ";"'], false],
  ['nobody, written empty', ['0 issue ""'], false],
  ['only where to report', ['0 iodef "mailto:a@example.com"'], true],
  ['wildcards only for others', ['0 issuewild "pki.goog"'], true],
  [
    'a critical tag that is unknown',
    ['128 tbs "x"', '0 issue "letsencrypt.org"'],
    false,
  ],
  ['a critical tag, by the usual mistake', ['1 tbs "x"'], false],
  [
    'an unknown tag that is not critical',
    ['0 tbs "x"', '0 issue "letsencrypt.org"'],
    true,
  ],
  [
    'this account',
    ['0 issue "letsencrypt.org; accounturi=https://acme.example/acct/1"'],
    true,
  ],
  [
    'another account',
    ['0 issue "letsencrypt.org; accounturi=https://acme.example/acct/2"'],
    false,
  ],
  [
    'this method',
    ['0 issue "letsencrypt.org; validationmethods=dns-01,http-01"'],
    true,
  ],
  [
    'another method',
    ['0 issue "letsencrypt.org;validationmethods=dns-01"'],
    false,
  ],
])('a set that names %s', (_, data, allows) => {
  expect(refusal(data) === undefined).toBe(allows);
});

it('asks issuewild first for a wildcard, and issue where there is none', () => {
  const both = ['0 issue "letsencrypt.org"', '0 issuewild ";"'];
  expect(refusal(both, '*.shop.example.com')).toBeDefined();
  expect(refusal(both)).toBeUndefined();
  expect(refusal(['0 issue ";"'], '*.shop.example.com')).toBeDefined();
});

it('judges an unknown issuer only where nobody may issue', () => {
  const unknown = { domains: [], methods: [] };
  expect(
    refusal(['0 issue "pki.goog"'], 'shop.example.com', unknown),
  ).toBeUndefined();
  expect(refusal(['0 issue ";"'], 'shop.example.com', unknown)).toBeDefined();
});

it('judges no method where that of the issuer is not known', () => {
  const issuer = { domains: ['letsencrypt.org'], methods: [] };
  const data = ['0 issue "letsencrypt.org; validationmethods=dns-01"'];
  expect(refusal(data, 'shop.example.com', issuer)).toBeUndefined();
});

it('climbs to the closest set', () => {
  const answers = [
    empty('shop.example.com'),
    answer('example.com', ['0 issue ";"']),
    answer('com', ['0 issue "x"']),
  ];
  expect(findCaaSet(answers, 'shop.example.com')).toMatchObject({
    name: 'example.com',
  });
});

it('stands at the alias that the records are of', () => {
  const behind: DnsAnswer = {
    ...empty('shop.example.com'),
    answers: [
      {
        name: 'shop.example.com',
        type: 'CNAME',
        ttl: 60,
        data: 'app.example.net',
      },
      { name: 'App.example.net.', type: 'CAA', ttl: 60, data: '0 issue ";"' },
    ],
  };
  expect(findCaaSet([behind], 'shop.example.com')).toMatchObject({
    name: 'app.example.net',
  });
});

it.each([
  ['sectigo.com', true],
  ['comodo.com', true],
  ['comodoca.com', true],
  ['usertrust.com', true],
  ['trust-provider.com', true],
  ['zerossl.com', false],
])('ZeroSSL may issue where a record names %s: %p', (name, allows) => {
  const domains = caaDomainsOf('https://acme.zerossl.com/v2/DV90');
  const because = refusal([`0 issue "${name}"`], 'shop.example.com', {
    domains,
    methods: [],
  });
  expect(because === undefined).toBe(allows);
});

it('says that there is none once the top is reached', () => {
  const answers = [
    empty('shop.example.com'),
    answer('example.com', [], 'NXDOMAIN'),
    empty('com'),
  ];
  expect(findCaaSet(answers, 'shop.example.com')).toBe('none');
});

it.each(['SERVFAIL', 'TIMEOUT', 'REFUSED'])(
  'cannot tell beyond a %s',
  rcode => {
    const answers = [
      answer('shop.example.com', [], rcode),
      answer('example.com', ['0 issue ";"']),
    ];
    expect(findCaaSet(answers, 'shop.example.com')).toBeUndefined();
  },
);

it('cannot tell beyond a name that nobody asked', () => {
  expect(
    findCaaSet([answer('example.com', ['0 issue ";"'])], 'shop.example.com'),
  ).toBeUndefined();
});
