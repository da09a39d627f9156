import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { Translate } from '../translation/exposureTranslationRef';
import { zoneFileLine } from './dnsRecordText';

/** A message to whoever runs the zone. @internal */
export interface DnsRequestMail {
  subject: string;
  text: string;
  /** A `mailto:` address, where the platform team configured whom to write to. */
  link?: string;
}

/** One plain mailbox and nothing else, so that no configured text can add headers to the mail. */
const mailbox = /^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,253}$/;

function recordLines({ dnsRecords }: ExposureStatus, t: Translate): string {
  return dnsRecords
    .filter(({ verdict }) => verdict !== 'ok')
    .map(record =>
      record.verdict === 'extra'
        ? t('mail.remove', {
            record: `${record.name}. ${record.type} ${record.found.join(' ')}`,
          })
        : zoneFileLine(record),
    )
    .join('\n');
}

/**
 * Writes the request to change the records of an exposure.
 * @internal
 */
export function dnsRequestMail(
  status: ExposureStatus,
  t: Translate,
): DnsRequestMail {
  const { hostname, zone } = status;
  const subject = t('mail.subject', { hostname });
  const text = t('mail.text', {
    hostname,
    zone: zone?.suffix ?? hostname,
    records: recordLines(status, t),
  });
  const contact = zone?.contact ?? '';
  if (!mailbox.test(contact)) {
    return { subject, text };
  }
  const query = `subject=${encodeURIComponent(
    subject,
  )}&body=${encodeURIComponent(text)}`;
  return { subject, text, link: `mailto:${contact}?${query}` };
}
