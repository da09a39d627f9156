import { makeStyles } from '@material-ui/core/styles';
import { NotCheckedGroup } from '../presentation/groupNotChecked';
import { obstacleText } from '../presentation/obstacleText';
import { useTranslate } from '../translation/useTranslate';
import { CodeText } from './CodeText';

const useStyles = makeStyles(
  { summary: { cursor: 'pointer' } },
  { name: 'ExposureNotCheckedText' },
);

/**
 * Why some checks were not made, with their names folded away.
 * @internal
 */
export function NotCheckedText({ group }: { group: NotCheckedGroup }) {
  const classes = useStyles();
  const t = useTranslate();
  const { checks } = group;
  return (
    <details>
      <summary className={classes.summary}>
        {t('drawer.notCheckedBecause', {
          because: obstacleText(group, t),
          count: checks.length,
        })}
      </summary>
      {checks.map((check, index) => (
        <span key={check}>
          {index > 0 && ', '}
          <CodeText>{check}</CodeText>
        </span>
      ))}
    </details>
  );
}
