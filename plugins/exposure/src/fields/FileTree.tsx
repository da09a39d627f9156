import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { PreflightFile } from '../api/Preflight';
import { CodeText } from '../components/CodeText';
import { useTranslate } from '../translation/useTranslate';

const useStyles = makeStyles(
  theme => ({
    root: { marginTop: theme.spacing(2) },
    file: {
      borderTop: `1px solid ${theme.palette.divider}`,
      padding: theme.spacing(0.75, 0),
    },
    summary: { cursor: 'pointer', overflowWrap: 'anywhere' },
    state: { color: theme.palette.text.secondary, marginInlineStart: 8 },
    content: {
      margin: theme.spacing(1, 0),
      padding: theme.spacing(1.5),
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      fontSize: theme.typography.pxToRem(12),
      backgroundColor: theme.palette.background.default,
      borderRadius: theme.shape.borderRadius,
    },
  }),
  { name: 'ExposureFileTree' },
);

function fileState({ before, content }: PreflightFile) {
  if (before === null) return 'created';
  return before === content ? 'unchanged' : 'updated';
}

/**
 * The files as they would be written, each folded under its path.
 * @internal
 */
export function FileTree({ files }: { files: PreflightFile[] }) {
  const classes = useStyles();
  const t = useTranslate();
  const nothingChanges = files.every(file => fileState(file) === 'unchanged');
  return (
    <section className={classes.root}>
      <Typography variant="subtitle2" component="h3">
        {nothingChanges
          ? t('filesField.nothingChanges')
          : t('filesField.files', { count: files.length })}
      </Typography>
      {files.map((file, index) => (
        <details
          key={file.path}
          className={classes.file}
          open={index === 0 || undefined}
        >
          <summary className={classes.summary}>
            <CodeText>{file.path}</CodeText>
            <span className={classes.state}>
              {t(`filesField.${fileState(file)}`)}
            </span>
          </summary>
          <pre className={classes.content} dir="ltr">
            {file.content}
          </pre>
        </details>
      ))}
    </section>
  );
}
