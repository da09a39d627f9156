import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import { HopState } from '../../presentation/hopVerdicts';
import { Hop, requestPath } from '../../presentation/requestPath';
import { Tone } from '../../presentation/headlineLook';
import { useTranslate } from '../../translation/useTranslate';
import { toneColors } from '../tone/toneColors';
import { ToneIcon } from '../tone/ToneIcon';

const tones: Record<HopState, Tone> = {
  ok: 'ok',
  broken: 'warning',
  waiting: 'info',
  unknown: 'neutral',
};

const useStyles = makeStyles(
  theme => ({
    path: {
      listStyle: 'none',
      display: 'grid',
      gridTemplateColumns: 'repeat(6, 1fr)',
      margin: theme.spacing(2, 0, 1),
      padding: 0,
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'repeat(3, 1fr)',
        rowGap: theme.spacing(2),
      },
    },
    hop: {
      position: 'relative',
      textAlign: 'center',
      fontSize: theme.typography.pxToRem(12),
      overflowWrap: 'anywhere',
      '&:not(:last-child)::after': {
        content: '""',
        position: 'absolute',
        top: 17,
        insetInlineStart: 'calc(50% + 21px)',
        width: 'calc(100% - 42px)',
        borderTop: `2px solid ${theme.palette.divider}`,
      },
    },
    broken: {
      '&:not(:last-child)::after': {
        borderTop: `2px dashed ${toneColors(theme, 'warning').ink}`,
      },
    },
    station: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      width: 36,
      height: 36,
      margin: '0 auto 6px',
      borderRadius: '50%',
      fontSize: theme.typography.pxToRem(20),
    },
    // In two rows of three the third hop has nobody beside it to lead to.
    lineEnd: {
      [theme.breakpoints.down('xs')]: { '&::after': { display: 'none' } },
    },
    // What the icon says, for those who hear the page.
    spoken: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
    name: { display: 'block', fontWeight: 600 },
    detail: { display: 'block', color: theme.palette.text.secondary },
    ...Object.fromEntries(
      Object.entries(tones).map(([state, tone]) => [
        `is-${state}`,
        {
          color: toneColors(theme, tone).ink,
          backgroundColor: toneColors(theme, tone).ground,
        },
      ]),
    ),
  }),
  { name: 'ExposureRequestPath' },
);

function useDetail({ label, count, detail }: Hop): string {
  const t = useTranslate();
  if (label) {
    return label;
  }
  return count === undefined
    ? t(`path.detail.${detail}`)
    : t('path.detail.ready', { count });
}

function Station({ hop, routeKind }: { hop: Hop; routeKind?: string }) {
  const classes: Record<string, string> = useStyles();
  const t = useTranslate();
  const detail = useDetail(hop);
  const { name, state } = hop;
  const classNames = [
    classes.hop,
    ...(state === 'broken' ? [classes.broken] : []),
    ...(name === 'route' ? [classes.lineEnd] : []),
  ];
  return (
    <li className={classNames.join(' ')}>
      <span className={`${classes.station} ${classes[`is-${state}`]}`}>
        <ToneIcon tone={tones[state]} />
      </span>
      <span className={classes.name}>
        {name === 'route' && routeKind ? routeKind : t(`path.${name}`)}
      </span>
      <span className={classes.detail}>{detail}</span>
      <span className={classes.spoken}>{t(`path.state.${state}`)}</span>
    </li>
  );
}

/**
 * The way of a visitor's request as a picture: the first broken hop is where it gets stuck.
 * @internal
 */
export function RequestPath({ status }: { status: ExposureStatus }) {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <ol className={classes.path} aria-label={t('path.label')}>
      {requestPath(status).map(hop => (
        <Station key={hop.name} hop={hop} routeKind={status.route?.kind} />
      ))}
    </ol>
  );
}
