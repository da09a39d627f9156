import {
  DnsRecordStatus,
  ExposureStatus,
} from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { absoluteName, recordValue } from '../../../presentation/dnsRecordText';
import { Tone } from '../../../presentation/headlineLook';
import { useTranslate } from '../../../translation/useTranslate';
import { CodeText } from '../../CodeText';
import { ToneChip } from '../../tone/ToneChip';

const tones: Record<DnsRecordStatus['verdict'], Tone> = {
  ok: 'ok',
  missing: 'warning',
  wrong: 'warning',
  extra: 'warning',
  unknown: 'neutral',
};

const useStyles = makeStyles(
  theme => ({
    frame: { overflowX: 'auto' },
    table: {
      width: '100%',
      minWidth: 540,
      borderCollapse: 'collapse',
      fontSize: theme.typography.pxToRem(13),
      '& th': {
        textAlign: 'start',
        fontWeight: 500,
        color: theme.palette.text.secondary,
        padding: theme.spacing(0.5, 1, 0.5, 0),
      },
      '& td': {
        verticalAlign: 'top',
        padding: theme.spacing(0.75, 1, 0.75, 0),
        borderTop: `1px solid ${theme.palette.divider}`,
      },
    },
    hint: { margin: theme.spacing(1, 0), color: theme.palette.text.secondary },
  }),
  { name: 'ExposureDnsTable' },
);

function FoundNow({ record }: { record: DnsRecordStatus }) {
  const t = useTranslate();
  const { verdict, found } = record;
  const nothing = verdict === 'unknown' ? t('dns.notKnown') : t('dns.nothing');
  return (
    <ToneChip tone={tones[verdict] ?? 'neutral'}>
      {found.length ? found.join(', ') : nothing}
    </ToneChip>
  );
}

function RecordRow({ record }: { record: DnsRecordStatus }) {
  const t = useTranslate();
  const { name, type, verdict, ttl, found } = record;
  const extra = verdict === 'extra';
  return (
    <tr>
      <td>{extra ? t('dns.remove') : type}</td>
      <td>
        <CodeText>{absoluteName(name)}</CodeText>
      </td>
      <td>
        <CodeText>{extra ? found.join(', ') : recordValue(record)}</CodeText>
      </td>
      <td>{ttl}</td>
      <td>{extra ? t('dns.inTheWay') : <FoundNow record={record} />}</td>
    </tr>
  );
}

/**
 * The records as they are and as they should be, with the dot at the end explained where it is needed.
 * @internal
 */
export function DnsTable({ status }: { status: ExposureStatus }) {
  const classes = useStyles();
  const t = useTranslate();
  const doubled = `${status.hostname}.${
    status.zone?.suffix ?? status.hostname.split('.').slice(1).join('.')
  }`;
  return (
    <>
      <div className={classes.frame}>
        <table className={classes.table} aria-label={t('dns.title')}>
          <thead>
            <tr>
              <th scope="col">{t('dns.type')}</th>
              <th scope="col">{t('dns.name')}</th>
              <th scope="col">{t('dns.value')}</th>
              <th scope="col">{t('dns.ttl')}</th>
              <th scope="col">{t('dns.found')}</th>
            </tr>
          </thead>
          <tbody>
            {status.dnsRecords.map((record, index) => (
              <RecordRow key={index} record={record} />
            ))}
          </tbody>
        </table>
      </div>
      <Typography variant="body2" className={classes.hint}>
        {t('dns.dot', { doubled })}
      </Typography>
    </>
  );
}
