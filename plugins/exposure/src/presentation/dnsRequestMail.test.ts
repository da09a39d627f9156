import { anExposureStatus } from '../__testUtils__/anExposureStatus';
import { exampleStatuses } from '../__testUtils__/exampleStatuses';
import { translateInEnglish } from '../__testUtils__/translateInEnglish';
import { dnsRequestMail } from './dnsRequestMail';

const t = translateInEnglish();
const pay = exampleStatuses[0] ?? anExposureStatus();

describe('dnsRequestMail', () => {
  it('holds the record to create and the one to remove', () => {
    const { subject, text } = dnsRequestMail(pay, t);
    expect(subject).toBe('DNS change for pay.example.com');
    expect(text).toContain(
      'pay.example.com. 900 CNAME app.prod-eu.example.net.',
    );
    expect(text).toContain('remove: pay.example.com. A 203.0.113.9');
  });

  it('is addressed to the contact of the zone', () => {
    const link = dnsRequestMail(pay, t).link ?? '';
    expect(new URL(link).protocol).toBe('mailto:');
    expect(new URL(link).pathname).toBe('dns@example.com');
    expect(new URL(link).searchParams.get('subject')).toBe(
      'DNS change for pay.example.com',
    );
  });

  it.each([
    [undefined],
    ['dns@example.com?bcc=someone@example.net'],
    ['dns@example.com,someone@example.net'],
    ['https://example.com/tickets'],
    ['DNS team <dns@example.com>'],
  ])('is only text where the contact is %p', contact => {
    const zone = {
      suffix: 'example.com',
      owner: 'IT',
      managed: false,
      ...(contact ? { contact } : {}),
    };
    expect(dnsRequestMail({ ...pay, zone }, t).link).toBeUndefined();
  });
});
