import { Link } from '@backstage/core-components';
import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import LaunchIcon from '@material-ui/icons/Launch';
import { BreakableName } from './BreakableName';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'block', overflowWrap: 'anywhere' },
    // Above the row's own button, so that the link can be clicked.
    name: { position: 'relative', fontWeight: 600 },
    icon: {
      fontSize: theme.typography.pxToRem(14),
      marginLeft: 4,
      verticalAlign: '-2px',
    },
    ascii: {
      display: 'block',
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(12),
      fontFamily: 'monospace',
    },
  }),
  { name: 'ExposureHostnameText' },
);

/** Before these the address has never answered: a link would only lead to an error page. */
const notYetServed: ReadonlySet<string> = new Set([
  'inReview',
  'rollingOut',
  'waitingDns',
  'validating',
  'issuing',
  'removing',
  'notExposed',
]);

/** Hostnames of one letter-digit-hyphen alphabet (RFC 1123 §2.1): anything else is shown, never linked. */
const linkable = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/;

/**
 * The name of an exposure, as people read it and, where that differs, as the DNS has it.
 * @internal
 */
export function HostnameText({ status }: { status: ExposureStatus }) {
  const classes = useStyles();
  const { hostname, displayHostname, headline } = status;
  const linked = linkable.test(hostname) && !notYetServed.has(headline);
  return (
    <span className={classes.root}>
      {linked ? (
        <Link className={classes.name} to={`https://${hostname}/`}>
          <BreakableName>{displayHostname}</BreakableName>
          <LaunchIcon aria-hidden className={classes.icon} />
        </Link>
      ) : (
        <span className={classes.name}>
          <BreakableName>{displayHostname}</BreakableName>
        </span>
      )}
      {displayHostname !== hostname && (
        <span className={classes.ascii}>
          <BreakableName>{hostname}</BreakableName>
        </span>
      )}
    </span>
  );
}
