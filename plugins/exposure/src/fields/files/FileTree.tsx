import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  PreflightAnswer,
  PreflightFile,
} from '@exposure/backstage-plugin-exposure-common';
import { CodeText } from '../../components/CodeText';
import { CopyButton } from '../../components/CopyButton';
import { useTranslate } from '../../translation/useTranslate';
import { FileDiff } from './FileDiff';
import { manifestsOf } from './manifestsOf';

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

type State = 'created' | 'updated' | 'unchanged' | 'deleted';

function stateOf({ before, content }: PreflightFile): State {
  if (content === null) {
    return 'deleted';
  }
  if (before === null) {
    return 'created';
  }
  return before === content ? 'unchanged' : 'updated';
}

type Shown = Pick<PreflightAnswer, 'files' | 'notChecked'>;

/** What becomes of each file; a state is left out where nobody can say. */
function statesOf(preflight: Shown, compared: boolean) {
  const { files, notChecked } = preflight;
  // Where the repository could not be read, every file looks new.
  const isRead = !notChecked.some(({ check }) => check === 'before');
  return files.map(file => {
    const state = stateOf(file);
    const isKnown = compared && (isRead || state !== 'created');
    return isKnown ? state : undefined;
  });
}

function FileState({ state }: { state: State | undefined }) {
  const classes = useStyles();
  const t = useTranslate();
  return state ? (
    <span className={classes.state}>{t(`filesField.${state}`)}</span>
  ) : null;
}

function FileText(props: { file: PreflightFile; state: State | undefined }) {
  const { content, before } = props.file;
  const isChange = props.state === 'updated' || props.state === 'deleted';
  return isChange ? (
    <FileDiff before={before ?? ''} after={content ?? ''} />
  ) : (
    <>{content}</>
  );
}

/**
 * The files as they would be written, each folded under its path.
 * @internal
 */
export function FileTree(
  props: Shown & {
    /** Whether `before` is the content in the repository that will be written to; yes unless said. */
    compared?: boolean;
  },
) {
  const { files, compared = true } = props;
  const classes = useStyles();
  const t = useTranslate();
  const states = statesOf(props, compared);
  const manifests = manifestsOf(files);
  const nothingChanges = states.every(state => state === 'unchanged');
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
          open={states[index] === 'updated' || index === 0 || undefined}
        >
          <summary className={classes.summary}>
            <CodeText>{file.path}</CodeText>
            <FileState state={states[index]} />
          </summary>
          <pre className={classes.content} dir="ltr">
            <FileText file={file} state={states[index]} />
          </pre>
        </details>
      ))}
      {manifests && (
        <CopyButton text={manifests} label={t('filesField.copyAll')} />
      )}
    </section>
  );
}
