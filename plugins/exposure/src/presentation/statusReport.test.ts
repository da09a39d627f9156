import { anExposureStatus } from '../__testUtils__/anExposureStatus';
import { exampleStatuses } from '../__testUtils__/exampleStatuses';
import { statusReport } from './statusReport';

describe('statusReport', () => {
  it('names what was found, what should be there and who acts', () => {
    const report = statusReport(exampleStatuses[0] ?? anExposureStatus());
    expect(report).toContain('## pay.example.com: actionDns');
    expect(report).toContain('Acts next: IT at example.com.');
    expect(report).toContain('HostnamePointsElsewhere');
    expect(report).toContain('required `app.prod-eu.example.net`');
    expect(report).toContain('- Order pay.example.com-1-2417: pending');
  });

  it('keeps foreign text inside its code, on one line and short', () => {
    const message = `\`\n# heading ${'x'.repeat(5000)}`;
    const chain = [{ kind: 'Order', name: 'a', state: 'errored', message }];
    const report = statusReport(anExposureStatus({ chain }));
    expect(report).not.toMatch(/^# heading/m);
    expect(report.length).toBeLessThan(4000);
  });
});
