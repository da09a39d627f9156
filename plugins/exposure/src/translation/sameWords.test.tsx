import { renderInTestApp } from '@backstage/frontend-test-utils';
import { Finding } from '@exposure/backstage-plugin-exposure-common';
import { screen } from '@testing-library/react';
import { fixtureStatuses } from '../__testUtils__/fixtureStatuses';
import { useFindingWords } from './useFindingWords';

/** The card writes a time as the reader reads it. */
const time = /\d{4}-\d\d-\d\dT\d\d:\d\d/;

const findings = fixtureStatuses
  .flatMap(([, status]) => status.findings)
  .filter(({ params }) => !time.test(Object.values(params).join(' ')));

const linesOf = ({ title, explanation, fix }: Finding) =>
  [title, explanation, ...fix].join('\n');

function Words({ finding }: { finding: Finding }) {
  const { title, explanation, fix } = useFindingWords(finding);
  return (
    <li>
      {title}
      {'\n'}
      {explanation}
      {fix.map((step, index) => (
        <span key={index}>
          {'\n'}
          {step}
        </span>
      ))}
    </li>
  );
}

it('says on the card what API and command line say, of every recorded state', async () => {
  renderInTestApp(
    <ul aria-label="findings">
      {findings.map((finding, index) => (
        <Words key={index} finding={finding} />
      ))}
    </ul>,
  );
  const list = await screen.findByRole('list', { name: 'findings' });
  const shown = Array.from(list.children, ({ textContent }) => textContent);
  expect(findings.length).toBeGreaterThan(50);
  expect(shown).toEqual(findings.map(linesOf));
});
