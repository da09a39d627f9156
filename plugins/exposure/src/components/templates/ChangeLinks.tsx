import { Link } from '@backstage/core-components';
import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import {
  ExposureStatus,
  Headline,
  PresentRequest,
} from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import { useEntityRequests } from '../../api/useEntityRequests';
import { useTranslate } from '../../translation/useTranslate';
import { TemplatePages } from './templatePages';
import { presentForm, withFormData } from './withFormData';
import { useTemplatesThere } from './useTemplatesThere';

const useStyles = makeStyles(
  theme => ({
    links: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      // As high as the links, so that nothing moves when they come.
      minHeight: '1.5em',
      marginTop: theme.spacing(0.5),
    },
  }),
  { name: 'ExposureChangeLinks' },
);

/** Nothing is there yet, or it is on its way out. */
const nothingToChange: readonly Headline[] = [
  'inReview',
  'notExposed',
  'removing',
];

/**
 * Whether there is something to change or to take away. What waits for its first review is changed in its pull request.
 * @internal
 */
export function canChange({ headline }: ExposureStatus): boolean {
  return !nothingToChange.includes(headline);
}

/**
 * What was asked for the address, read back from what is there. Where that fails there is none: the form then asks, and keeps
 * what is left empty.
 */
function usePresentRequest(
  entity: Entity,
  { environment, namespace, hostname }: ExposureStatus,
): { present?: PresentRequest; isLoading: boolean } {
  const { data, isLoading } = useEntityRequests(getCompoundEntityRef(entity));
  const here = data?.requests.filter(
    one => one.environment === environment && one.namespace === namespace,
  );
  const present =
    here?.find(({ request }) => request.hostnames?.includes(hostname)) ??
    here?.[0];
  return { present, isLoading };
}

/**
 * The forms that change the address or take it away, filled in with what is there. A template that the catalog does not show
 * has no link.
 * @internal
 */
export function ChangeLinks(props: {
  entity: Entity;
  status: ExposureStatus;
  templates: Pick<TemplatePages, 'change' | 'retire'>;
}) {
  const { entity, status } = props;
  const classes = useStyles();
  const t = useTranslate();
  const { change, retire } = useTemplatesThere(props.templates);
  const { present, isLoading } = usePresentRequest(entity, status);
  const { hostname } = status;
  return (
    <div className={classes.links}>
      {change && !isLoading && (
        <Link
          variant="inherit"
          to={withFormData(change.path, presentForm(entity, status, present))}
          aria-label={t('drawer.changeLabel', { hostname })}
        >
          {t('drawer.change')}
        </Link>
      )}
      {retire && (
        <Link
          variant="inherit"
          to={withFormData(retire.path, presentForm(entity, status, undefined))}
          aria-label={t('drawer.retireLabel', { hostname })}
        >
          {t('drawer.retire')}
        </Link>
      )}
    </div>
  );
}
