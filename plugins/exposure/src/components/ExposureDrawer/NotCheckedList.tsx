import { NotChecked } from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import { groupNotChecked } from '../../presentation/groupNotChecked';
import { useTranslate } from '../../translation/useTranslate';
import { NotCheckedText } from '../NotCheckedText';
import { ToneIcon } from '../tone/ToneIcon';
import { Section } from './Section';

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(13),
    },
    line: { display: 'flex', gap: theme.spacing(1), alignItems: 'baseline' },
  }),
  { name: 'ExposureNotCheckedList' },
);

/**
 * What could not be looked at, and why: silence would look like "fine".
 * @internal
 */
export function NotCheckedList(props: { notChecked: NotChecked[] }) {
  const classes = useStyles();
  const t = useTranslate();
  if (props.notChecked.length === 0) {
    return null;
  }
  return (
    <Section title={t('drawer.notChecked')}>
      <ul className={classes.list}>
        {groupNotChecked(props.notChecked).map(group => (
          <li key={group.because} className={classes.line}>
            <ToneIcon tone="neutral" />
            <NotCheckedText group={group} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
