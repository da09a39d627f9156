import { MarkdownContent } from '@backstage/core-components';
import { configApiRef } from '@backstage/frontend-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { screen } from '@testing-library/react';
import { exposureApiRef } from '../api/ExposureApi';
import { FakeExposureApi } from '../__testUtils__/FakeExposureApi';
import { fixtureNames, fixtureStatus } from '../__testUtils__/fixtureStatus';
import { shop, TestSurroundings } from '../__testUtils__/TestSurroundings';
import { statusReport } from '../presentation/statusReport';
import { CardBody } from './EntityExposureCard/CardBody';
import { ExposureDrawer } from './ExposureDrawer/ExposureDrawer';

/** Steers a terminal, turns a line around, is tags, links and mentions, and begins a heading. */
const hostile =
  '\u001b]0;x\u0007\u009b2J\u202e\u2066\u200f\u200b\u2028<img src=x onerror=y><script>z</script><!-- c -->[a](javascript:b) javascript:c ![d](https://evil.test/d) https://evil.test/e <https://evil.test/f> @everyone (@org/team) `g`\r\n# h\u0000';

/** What an address is found by, and words that are closed: with others nothing deeper than a missing route is diagnosed. */
const fixed =
  /\.(?:kind|apiVersion|uid|namespace|hosts?|hostnames?|dnsNames?|type|status|state|server|group|protocol|from|phase|addressType|at|\w*(?:Time|Timestamp|At))(?:\[\])?$/;

/** By which objects name each other. */
const names =
  /\.(?:labels|selector|matchLabels)\.|\.(?:name|generateName|controllerName|secretName|ingressClassName|sectionName)$/;

/** Of a DNS answer only the data of a record is written by others. */
const isAnswer = (path: string) => path.startsWith('[]');

type MayBeForeign = (path: string) => boolean;

function withHostileTexts(may: MayBeForeign) {
  function rewrite<T>(value: T, path?: string): T;
  function rewrite(value: unknown, path = ''): unknown {
    if (typeof value === 'string') {
      return may(path) ? `${value}${hostile}` : value;
    }
    if (Array.isArray(value)) {
      return value.map((one: unknown) => rewrite(one, `${path}[]`));
    }
    if (typeof value !== 'object' || value === null) {
      return value;
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, one]: [string, unknown]) => [
        key,
        rewrite(one, `${path}.${key}`),
      ]),
    );
  }
  return rewrite;
}

/** Every 60th case, so that the pages are drawn within seconds; the core’s own test walks all of them. */
const sample = fixtureNames.filter((_name, index) => index % 60 === 0);

const ways: [string, MayBeForeign][] = [
  [
    'what objects say',
    path => !isAnswer(path) && !fixed.test(path) && !names.test(path),
  ],
  [
    'names and DNS records, too',
    path => (isAnswer(path) ? path.endsWith('.data') : !fixed.test(path)),
  ],
];

const sampleOf = (may: MayBeForeign) =>
  sample
    .flatMap(name => fixtureStatus(name, withHostileTexts(may)))
    .map((status, index) => ({ ...status, id: `${index}` }));

const noop = () => {};

function Shown({ statuses }: { statuses: readonly ExposureStatus[] }) {
  const data = { exposures: [...statuses], sources: [], hidden: 0 };
  return (
    <TestApiProvider
      apis={[
        [exposureApiRef, new FakeExposureApi({})],
        [configApiRef, mockApis.config({ data: {} })],
      ]}
    >
      <TestSurroundings>
        <CardBody
          entity={shop}
          live={{ loading: false, reload: noop, data }}
          onOpen={noop}
        />
        {statuses.map(status => (
          <ExposureDrawer
            key={status.id}
            entity={shop}
            status={status}
            onClose={noop}
            onRechecked={noop}
          />
        ))}
      </TestSurroundings>
    </TestApiProvider>
  );
}

const everywhere = <T extends Element>(selector: string) =>
  Array.from(document.querySelectorAll<T>(selector));

function linksOf(): string[] {
  return everywhere<HTMLAnchorElement>('a[href]').map(({ href }) => href);
}

/** The text that a reader sees or hears, element by element. */
function textsOfPage(): string[] {
  const labels = everywhere('body *').flatMap(element =>
    ['aria-label', 'title', 'alt'].flatMap(
      name => element.getAttribute(name) ?? [],
    ),
  );
  return [document.body.textContent ?? '', ...labels];
}

function expectNothingMadeOfIt() {
  expect(
    everywhere('body :is(img, script, iframe, object, embed, form)'),
  ).toEqual([]);
  expect(everywhere('[onerror], [onload], [onclick]')).toEqual([]);
  const comments = document.createTreeWalker(document.body, 128);
  expect(comments.nextNode()).toBeNull();
}

function expectOnlyOurLinks() {
  for (const link of linksOf()) {
    const { protocol, host, searchParams } = new URL(link);
    expect(['https:', 'http:', 'mailto:']).toContain(protocol);
    expect(host).not.toContain('evil');
    if (protocol === 'mailto:') {
      expect([...searchParams.keys()].sort()).toEqual(['body', 'subject']);
    }
  }
}

describe.each(ways)('hostile texts in %s', (_name, may) => {
  const statuses = sampleOf(may);

  it('are no more than text on card and drawer', async () => {
    const found = statuses.flatMap(({ findings }) =>
      findings.map(({ reason }) => reason),
    );
    expect(new Set(found).size).toBeGreaterThan(8);
    renderInTestApp(<Shown statuses={statuses} />);
    const drawers = await screen.findAllByRole('dialog', { hidden: true });
    expect(drawers).toHaveLength(statuses.length);
    const texts = textsOfPage();
    // They have come this far, or nothing would be shown.
    expect(texts.join()).toContain('evil.test/e');
    expect(texts.filter(text => /[\p{C}\p{Zl}\p{Zp}]/u.test(text))).toEqual([]);
    expectNothingMadeOfIt();
    expectOnlyOurLinks();
  });

  it('are no more than text in the copied report, read as Markdown', async () => {
    const reports = statuses.map(statusReport);
    expect(reports.join()).toContain('evil.test/e');
    renderInTestApp(
      <>
        {reports.map((report, index) => (
          <MarkdownContent key={index} content={report} dialect="gfm" />
        ))}
      </>,
    );
    const headings = await screen.findAllByRole('heading', { level: 3 });
    expect(headings).toHaveLength(reports.length * 5);
    expect(everywhere('h1')).toEqual([]);
    expect(everywhere('a')).toEqual([]);
    expectNothingMadeOfIt();
    everywhere('code').forEach(element => element.remove());
    const prose = document.body.textContent ?? '';
    expect(prose).not.toMatch(/(?!\n)[\p{C}\p{Zl}\p{Zp}]/u);
    expect(prose).not.toMatch(/(?<![\w/.])@\w/);
  });
});
