import { render } from '@testing-library/react';
import { ParameterText } from './ParameterText';

it.each([
  ['shop.example.com', ['shop.example.com']],
  ['Ingress cm-acme-http-solver-x1', ['cm-acme-http-solver-x1']],
  ['Gateway gateways/shared', ['gateways/shared']],
  ['Issuer letsencrypt', []],
  ['the ingress-nginx controller', []],
  ['404', []],
])('shows %s with %j as code, and no other text', (value, codes) => {
  const { container } = render(<ParameterText value={value} />);
  expect(container.textContent).toBe(value);
  expect(
    Array.from(
      container.querySelectorAll('code'),
      ({ textContent }) => textContent,
    ),
  ).toEqual(codes);
});
