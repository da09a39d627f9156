import { LinkButton } from '@backstage/core-components';
import { Entity } from '@backstage/catalog-model';
import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import { zoneFileLine } from '../../../presentation/dnsRecordText';
import { dnsRequestMail } from '../../../presentation/dnsRequestMail';
import { useTranslate } from '../../../translation/useTranslate';
import { CopyButton } from '../../CopyButton';
import { httpsUrl } from '../../../presentation/httpsUrl';
import { CheckNowButton } from './CheckNowButton';
import { ActionButton } from '../../ActionButton';

const useStyles = makeStyles(
  theme => ({
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1.5),
    },
    link: { textTransform: 'none' },
  }),
  { name: 'ExposureFindingActions' },
);

function SendToDnsOwner({ status }: { status: ExposureStatus }) {
  const t = useTranslate();
  const owner = status.zone?.owner ?? status.actor.name ?? t('actor.dnsOwner');
  const mail = dnsRequestMail(status, t);
  if (!mail.link) {
    return (
      <CopyButton label={t('action.copyMessage', { owner })} text={mail.text} />
    );
  }
  return (
    <ActionButton
      variant="contained"
      color="primary"
      size="small"
      href={mail.link}
    >
      {t('action.sendTo', { owner })}
    </ActionButton>
  );
}

/**
 * What the reader can do from here: pass it on, copy the record, open the pull request, ask for a fresh look.
 * @internal
 */
export function FindingActions(props: {
  entity: Entity;
  status: ExposureStatus;
  onRechecked: () => void;
}) {
  const { entity, status, onRechecked } = props;
  const classes = useStyles();
  const t = useTranslate();
  const wanted = status.dnsRecords.filter(
    ({ verdict }) => verdict === 'missing' || verdict === 'wrong',
  );
  const pullRequest = httpsUrl(status.pullRequest?.url);
  const waitsForPullRequest = status.tracks.request.reason === status.reason;
  return (
    <div className={classes.actions}>
      {pullRequest && waitsForPullRequest && status.reason && (
        <LinkButton
          className={classes.link}
          to={pullRequest}
          variant="contained"
          color="primary"
          size="small"
        >
          {t('action.viewPullRequest')}
        </LinkButton>
      )}
      {status.actor.kind === 'dnsOwner' && <SendToDnsOwner status={status} />}
      {wanted.length > 0 && (
        <CopyButton
          label={t('dns.copyRecord')}
          text={wanted.map(zoneFileLine).join('\n')}
        />
      )}
      <CheckNowButton
        entity={entity}
        status={status}
        onRechecked={onRechecked}
      />
    </div>
  );
}
