import { renderInTestApp } from '@backstage/frontend-test-utils';
import { Finding } from '@exposure/backstage-plugin-exposure-common';
import { screen } from '@testing-library/react';
import { aFinding } from '../__testUtils__/anExposureStatus';
import { useFindingWords } from './useFindingWords';

// As a translation may write them: in another order, with names that no finding has.
jest.mock('./findingMessages', () => ({
  findingMessages: {
    ...jest.requireActual('./findingMessages').findingMessages,
    'AccountPaused.title': '{{message}} – {{hostname}}',
    'AccountPaused.explanation':
      'See https://{{hostname}}/x: {{message}} ({{hostname}}, {{missing}})',
  },
}));

function Words({ finding }: { finding: Finding }) {
  const { title, explanation, fix } = useFindingWords(finding);
  return (
    <>
      <h1>{title}</h1>
      <p>{explanation}</p>
      <ul>
        {fix.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ul>
    </>
  );
}

async function wordsOf(finding: Finding) {
  renderInTestApp(<Words finding={finding} />);
  const title = await screen.findByRole('heading');
  const explanation = screen.getByRole('paragraph');
  const codes = [...explanation.querySelectorAll('code')];
  return {
    title: title.textContent,
    explanation: explanation.textContent,
    codes: codes.map(code => code.textContent),
    fix: screen.getAllByRole('listitem').map(step => step.textContent),
  };
}

const paused = (params: Finding['params']) => aFinding('AccountPaused', params);

it('puts values where the translation has them, names as code, and none inside a longer word', async () => {
  const finding = paused({ hostname: 'shop.example.com', message: 'too many' });
  expect(await wordsOf(finding)).toMatchObject({
    title: 'too many – shop.example.com',
    explanation:
      'See https://shop.example.com/x: too many (shop.example.com, {{missing}})',
    codes: ['shop.example.com'],
  });
});

it('leaves a parameter without a value as it is written', async () => {
  const { title, explanation } = await wordsOf(paused({}));
  expect(title).toBe('{{message}} – {{hostname}}');
  expect(explanation).toContain('https://{{hostname}}/x: {{message}} (');
});

it.each(['{{hostname}}', '$t(AccountPaused.fix1)', '<b>bold</b>', '$&', '0'])(
  'shows the value %s as it is',
  async message => {
    const { title, explanation } = await wordsOf(
      paused({ hostname: 'a.example.com', message }),
    );
    expect(explanation).toContain(`/x: ${message} (a.example.com`);
    expect(title).toBe(`${message} – a.example.com`);
  },
);

it('shows the backend’s English where this build does not know the reason', async () => {
  const finding = JSON.parse(
    JSON.stringify({
      ...paused({ hostname: 'a.example.com' }),
      reason: 'toString',
      title: 'New trouble',
      explanation: 'It is {{new}}.',
      fix: ['Update the portal.'],
    }),
  );
  expect(await wordsOf(finding)).toEqual({
    title: 'New trouble',
    explanation: 'It is {{new}}.',
    codes: [],
    fix: ['Update the portal.'],
  });
});
