import { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../../translation/useTranslate';
import { CopyButton } from '../../CopyButton';
import { EmptyNote } from './EmptyNote';
import { annotationSnippet } from './missingAnnotations';

const useStyles = makeStyles(
  theme => ({
    snippet: {
      margin: theme.spacing(0, 0, 1),
      padding: theme.spacing(1.5),
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.default,
      fontSize: theme.typography.pxToRem(13),
    },
  }),
  { name: 'ExposureAnnotationsMissing' },
);

/**
 * Says exactly which annotations the entity lacks, ready to copy.
 * @internal
 */
export function AnnotationsMissing(props: {
  entity: Entity;
  missing: string[];
}) {
  const classes = useStyles();
  const t = useTranslate();
  const snippet = annotationSnippet(props.entity, props.missing);
  return (
    <EmptyNote
      title={t('empty.annotationTitle')}
      text={t('empty.annotationText', { missing: props.missing.join(', ') })}
    >
      <pre className={classes.snippet} dir="ltr">
        {snippet}
      </pre>
      <CopyButton text={snippet} label={t('empty.annotationCopy')} />
    </EmptyNote>
  );
}
