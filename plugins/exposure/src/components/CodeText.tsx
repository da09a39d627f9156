import { makeStyles } from '@material-ui/core/styles';
import { BreakableName } from './BreakableName';

const useStyles = makeStyles(
  theme => ({
    code: {
      fontFamily: '"DejaVu Sans Mono", Menlo, Consolas, monospace',
      fontSize: '0.88em',
      padding: '1px 4px',
      borderRadius: 3,
      overflowWrap: 'anywhere',
      backgroundColor:
        theme.palette.type === 'dark'
          ? 'rgba(0, 0, 0, 0.28)'
          : 'rgba(0, 0, 0, 0.05)',
    },
  }),
  { name: 'ExposureCodeText' },
);

/**
 * A name or value exactly as a machine has it; a right-to-left page does not turn it around.
 * @internal
 */
export function CodeText({ children }: { children: string }) {
  const classes = useStyles();
  return (
    <code className={classes.code} dir="ltr">
      <BreakableName>{children}</BreakableName>
    </code>
  );
}
