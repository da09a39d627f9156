import { parseLedger } from './parseLedger';

const issuance = {
  dnsNames: ['shop.example.com'],
  issuedAt: '2026-11-20T10:00:00Z',
  issuer: 'letsencrypt-prod',
};

const parse = (change: object) =>
  parseLedger({ issuances: [{ ...issuance, ...change }] });

it('reads a ledger; names become a sorted set', () => {
  const parsed = parse({
    dnsNames: ['WWW.example.com.', 'a.example.com', 'www.example.com'],
    account: 'prod-eu/shop/letsencrypt-prod',
    renewal: true,
    serial: 'ignored',
  });
  expect(parsed).toEqual({
    ok: true,
    warnings: [],
    value: [
      {
        ...issuance,
        dnsNames: ['a.example.com', 'www.example.com'],
        account: 'prod-eu/shop/letsencrypt-prod',
        renewal: true,
      },
    ],
  });
});

it.each<[string, unknown]>([
  ['issuances', undefined],
  ['issuances', null],
  ['issuances', 'a text'],
  ['issuances', [issuance]],
  ['issuances', { issuances: {} }],
  ['issuances', { issuances: Array(50_001).fill(issuance) }],
  ['issuances', Object.create({ issuances: [issuance] })],
])('refuses what has no list (%s)', (field, value) => {
  expect(parseLedger(value)).toMatchObject({
    ok: false,
    refusals: [{ field, rule: 'MalformedLedger' }],
  });
});

it.each<[string, object]>([
  ['dnsNames', { dnsNames: undefined }],
  ['dnsNames', { dnsNames: [] }],
  ['dnsNames', { dnsNames: ['a\nb'] }],
  ['dnsNames', { dnsNames: ['bücher.example'] }],
  ['dnsNames', { dnsNames: [7] }],
  ['dnsNames', { dnsNames: ['a'.repeat(300)] }],
  ['dnsNames', { dnsNames: Array(101).fill('a.example.com') }],
  ['issuedAt', { issuedAt: 'yesterday' }],
  ['issuedAt', { issuedAt: 'Nov 22 2026' }],
  ['issuedAt', { issuedAt: '2026-02-30T00:00:00Z' }],
  ['issuedAt', { issuedAt: 1_700_000_000 }],
  ['issuer', { issuer: undefined }],
  ['issuer', { issuer: 'x<script>' }],
  ['account', { account: {} }],
  ['renewal', { renewal: 'yes' }],
])('refuses an issuance by the name of its field (%s)', (field, change) => {
  expect(parse(change)).toMatchObject({
    ok: false,
    refusals: [{ field: `issuances[0].${field}`, rule: 'MalformedLedger' }],
  });
});

it('does not print endless refusals', () => {
  const parsed = parseLedger({ issuances: Array(1_000).fill({}) });
  expect(parsed.ok ? 0 : parsed.refusals.length).toBe(100);
});
