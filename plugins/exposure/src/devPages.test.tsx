import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { examples } from '../dev/examples';
import { examplesPlugin } from '../dev/examplesPlugin';

it('leads from the first page of the dev app to every state', async () => {
  renderTestApp({ features: [examplesPlugin] });
  expect(
    await screen.findByRole('heading', { name: 'The card in every state' }),
  ).toBeVisible();
  const names = Array.from(examples.keys());
  for (const name of names) {
    expect(screen.getByRole('link', { name })).toHaveAttribute(
      'href',
      `/${name}`,
    );
  }
});
