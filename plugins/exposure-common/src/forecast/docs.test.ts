import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLedger } from './parseLedger';
import { letsEncryptLimits } from './rateLimits';
import type { RateLimit } from './rateLimits';

const page = readFileSync(
  join(__dirname, '../../../../docs/rate-limits.md'),
  'utf8',
);

it('documents a ledger that can be read, with every field', () => {
  const [, written = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  const ledger = JSON.parse(written);
  expect(parseLedger(ledger)).toEqual({
    ok: true,
    value: ledger.issuances,
    warnings: [],
  });
  for (const field of Object.keys(ledger.issuances[0])) {
    expect(page).toContain(`| \`${field}\``);
  }
});

const words = ({ limit, window }: RateLimit) =>
  `${limit.toLocaleString('en')} in ${window}`;

it.each([
  ['new certificates per registered domain', 'certificatesPerRegisteredDomain'],
  ['new certificates per exact set of identifiers', 'certificatesPerExactSet'],
  ['new orders per account', 'newOrdersPerAccount'],
] as const)('documents the numbers of %s', (title, name) => {
  const row = page.split('\n').find(line => line.startsWith(`| ${title} `));
  const cells = row?.split('|').map(cell => cell.trim());
  expect(cells?.slice(2, 4)).toEqual([
    words(letsEncryptLimits.public[name]),
    words(letsEncryptLimits.staging[name]),
  ]);
});
