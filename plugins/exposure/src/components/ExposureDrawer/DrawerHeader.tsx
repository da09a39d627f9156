import { Link } from '@backstage/core-components';
import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CloseIcon from '@material-ui/icons/Close';
import { Fragment, ReactNode } from 'react';
import { useTranslate } from '../../translation/useTranslate';
import { HeadlineChip } from '../tone/HeadlineChip';
import { HostnameText } from '../HostnameText';
import { pullRequestText } from '../../presentation/pullRequestText';
import { httpsUrl } from '../../presentation/httpsUrl';

const useStyles = makeStyles(
  theme => ({
    header: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      padding: theme.spacing(2, 1.5, 2, 2.5),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    words: { flex: 1, minWidth: 0 },
    top: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(0.5, 2),
    },
    facts: { color: theme.palette.text.secondary, overflowWrap: 'anywhere' },
  }),
  { name: 'ExposureDrawerHeader' },
);

function useFacts(status: ExposureStatus): ReactNode[] {
  const t = useTranslate();
  const { environment, namespace, route, pullRequest } = status;
  const service = route?.service;
  const link = httpsUrl(pullRequest?.url);
  return [
    route?.access && t(`access.${route.access}`),
    environment,
    service
      ? t('drawer.service', { name: service.name, port: String(service.port) })
      : namespace,
    pullRequest && link && (
      <Link to={link} title={pullRequest.title}>
        {pullRequestText(pullRequest, t)}
      </Link>
    ),
  ].filter(fact => fact !== undefined);
}

function Facts({ status }: { status: ExposureStatus }) {
  const facts = useFacts(status);
  return (
    <>
      {facts.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </>
  );
}

/**
 * Name, headline, and what the address is made of.
 * @internal
 */
export function DrawerHeader(props: {
  status: ExposureStatus | undefined;
  onClose: () => void;
  /** What can be done from here. */
  children?: ReactNode;
}) {
  const { status, onClose, children } = props;
  const classes = useStyles();
  const t = useTranslate();
  return (
    <div className={classes.header}>
      <div className={classes.words}>
        {status && (
          <>
            <div className={classes.top}>
              <Typography variant="h5" component="h2">
                <HostnameText status={status} />
              </Typography>
              <HeadlineChip status={status} />
            </div>
            <Typography variant="body2" className={classes.facts}>
              <Facts status={status} />
            </Typography>
            {children}
          </>
        )}
      </div>
      <IconButton size="small" onClick={onClose} aria-label={t('drawer.close')}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
