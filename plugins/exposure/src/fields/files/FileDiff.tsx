import { makeStyles } from '@material-ui/core/styles';
import { structuredPatch } from 'diff';
import { toneColors } from '../../components/tone/toneColors';

/** Unchanged lines around a change. */
const nearby = 3;

const useStyles = makeStyles(
  theme => ({
    line: { display: 'block', textDecoration: 'none' },
    added: { backgroundColor: toneColors(theme, 'ok').ground },
    removed: { backgroundColor: toneColors(theme, 'error').ground },
    place: { color: theme.palette.text.secondary },
  }),
  { name: 'ExposureFileDiff' },
);

function DiffLine({ line }: { line: string }) {
  const classes = useStyles();
  switch (line[0]) {
    case '+':
      return <ins className={`${classes.line} ${classes.added}`}>{line}</ins>;
    case '-':
      return <del className={`${classes.line} ${classes.removed}`}>{line}</del>;
    default:
      return <span className={classes.line}>{line}</span>;
  }
}

/** An empty side begins before its first line, as git and GNU diff write it. */
function range(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

/**
 * The lines that would change, with a few around them. Each keeps its `+` or `-`: colour alone says nothing.
 * @internal
 */
export function FileDiff(props: { before: string; after: string }) {
  const classes = useStyles();
  const { hunks } = structuredPatch('', '', props.before, props.after, '', '', {
    context: nearby,
  });
  return (
    <>
      {hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => (
        <span key={oldStart}>
          <span className={`${classes.line} ${classes.place}`}>
            {`@@ -${range(oldStart, oldLines)} +${range(
              newStart,
              newLines,
            )} @@`}
          </span>
          {lines.map((line, index) => (
            <DiffLine key={index} line={line} />
          ))}
        </span>
      ))}
    </>
  );
}
