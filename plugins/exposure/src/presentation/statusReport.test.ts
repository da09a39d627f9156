import { anExposureStatus } from '../__testUtils__/anExposureStatus';
import { exampleStatuses } from '../__testUtils__/exampleStatuses';
import { fixtureStatuses } from '../__testUtils__/fixtureStatuses';
import { statusReport } from './statusReport';

describe('statusReport', () => {
  it('names what was found, what should be there and who acts', () => {
    const report = statusReport(exampleStatuses[0] ?? anExposureStatus());
    expect(report).toContain('## pay.example.com: actionDns');
    expect(report).toContain('Acts next: IT at example.com.');
    expect(report).toContain('HostnamePointsElsewhere');
    expect(report).toContain('required `app.prod-eu.example.net`');
    expect(report).toContain('- Order `pay.example.com-1-2417`: pending');
  });

  it('keeps foreign text inside its code, on one line and short', () => {
    const message = `\`\n# heading ${'x'.repeat(5000)}`;
    const chain = [{ kind: 'Order', name: 'a', state: 'errored', message }];
    const report = statusReport(anExposureStatus({ chain }));
    expect(report).not.toMatch(/^# heading/m);
    expect(report.length).toBeLessThan(4000);
  });

  const hostile =
    '\u001b[2J\u202e <img src=x onerror=y> [a](javascript:b) @everyone \n# c `d` **e** | f';

  /** Words of ours and numbers of a machine; everything else may have been written by anybody. */
  const closed =
    /^(?:headline|value|reason|severity|verdict|overlay|docs|id|version|cause|part|until|.*At|since)$/;

  function withHostileTexts<T>(value: T, key?: string): T;
  function withHostileTexts(value: unknown, key = ''): unknown {
    if (typeof value === 'string') {
      return closed.test(key) ? value : `${value}${hostile}`;
    }
    if (Array.isArray(value)) {
      return value.map((one: unknown) => withHostileTexts(one, key));
    }
    if (typeof value !== 'object' || value === null) {
      return value;
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, one]: [string, unknown]) => [
        name,
        withHostileTexts(one, name),
      ]),
    );
  }

  it.each(fixtureStatuses)(
    'is no more than text, whatever the objects of %s are called',
    (_, status) => {
      const before = statusReport(status).split('\n');
      const after = statusReport(withHostileTexts(status)).split('\n');
      expect(after).toHaveLength(before.length);
      const outsideCode = after
        .map(line => line.replace(/`[^`]*`/g, ''))
        .join('\n');
      expect(outsideCode).not.toMatch(/(?!\n)\p{C}/u);
      expect(outsideCode).not.toMatch(/(?<!\\)<|(?<!\\)\]\(|@\w|`/);
    },
  );
});
