import { readDenial } from './readDenial';

it('names the policies and what each does not allow', () => {
  const message =
    'No policy approved this request: [apps: spec.allowed.dnsNames.values: Invalid value: []string{"shop.example.org"}: *.example.com, spec.constraints.maxDuration: Invalid value: 2160h0m0s: 24h0m0s] [web: spec.allowed.commonName.required: Required value: true]';
  expect(readDenial(message)).toEqual({
    policies: 'apps, web',
    refused: 'hostnames (dnsNames), the lifetime, the common name',
  });
});

it('names nothing where another approver wrote the text', () => {
  expect(readDenial('Not before Monday')).toEqual({
    policies: 'not named',
    refused: 'not named',
  });
});
