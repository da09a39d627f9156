import { headlines } from '@exposure/backstage-plugin-exposure-common';
import { anExposureStatus } from '../__testUtils__/anExposureStatus';
import { worstFirst } from './worstFirst';

describe('worstFirst', () => {
  it('sorts by the precedence of the headlines', () => {
    const statuses = [...headlines]
      .reverse()
      .map(headline => anExposureStatus({ headline }));
    expect(worstFirst(statuses).map(({ headline }) => headline)).toEqual(
      headlines,
    );
  });

  it('puts what nobody knows below known trouble and above what is fine', () => {
    const statuses = [
      anExposureStatus({ hostname: 'a.example.com' }),
      anExposureStatus({ hostname: 'b.example.com', overlay: 'unknown' }),
      anExposureStatus({ hostname: 'c.example.com', headline: 'issuing' }),
    ];
    expect(worstFirst(statuses).map(({ hostname }) => hostname)).toEqual([
      'c.example.com',
      'b.example.com',
      'a.example.com',
    ]);
  });

  it('sorts equal headlines by name, then environment', () => {
    const statuses = [
      anExposureStatus({ hostname: 'b.example.com' }),
      anExposureStatus({ hostname: 'a.example.com', environment: 'test-eu' }),
      anExposureStatus({ hostname: 'a.example.com', environment: 'prod-eu' }),
    ];
    expect(
      worstFirst(statuses).map(
        ({ hostname, environment }) => `${hostname} ${environment}`,
      ),
    ).toEqual([
      'a.example.com prod-eu',
      'a.example.com test-eu',
      'b.example.com prod-eu',
    ]);
  });
});
