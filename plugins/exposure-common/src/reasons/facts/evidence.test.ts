import { quoted } from './evidence';

it.each([
  // https://github.com/cert-manager/cert-manager/issues/7927
  [
    `PUT https://management.azure.com/x\n${'-'.repeat(
      80,
    )}\nRESPONSE 403: 403 Forbidden\n${'-'.repeat(80)}\n{}`,
    'PUT https://management.azure.com/x RESPONSE 403: 403 Forbidden {}',
  ],
  ['-----BEGIN CERTIFICATE-----', '-----BEGIN CERTIFICATE-----'],
])('quotes %j without lines that are drawn', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});
