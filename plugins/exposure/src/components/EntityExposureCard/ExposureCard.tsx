import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { isNotConfigured } from '../../api/isNotConfigured';
import { useEntityRequests } from '../../api/useEntityRequests';
import { useQuery } from '../../routing/useQuery';
import { useTranslate } from '../../translation/useTranslate';
import { ExposureDrawer } from '../ExposureDrawer/ExposureDrawer';
import { ToneChip } from '../tone/ToneChip';
import { AddAddressButton, MayAdd } from '../templates/AddAddressButton';
import { CardBody } from './CardBody';
import { summarise } from './summarise';
import { TemplatePages } from '../templates/templatePages';
import { useAnnouncement } from './useAnnouncement';
import { useEntityExposures } from './useEntityExposures';
import { addForm, withFormData } from '../templates/withFormData';

/** The query parameter that holds the id of the open address: a drawer can be linked to. */
const openParameter = 'address';

const useStyles = makeStyles(
  theme => ({
    title: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
    },
    // Rows reach from edge to edge: the body of the portal's card has this padding.
    rows: { margin: '0 calc(-1 * var(--bui-space-3, 12px))' },
    heard: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  }),
  { name: 'ExposureCard' },
);

/**
 * What the form for a further address holds already: the settings of the addresses that are there, which it shares with them.
 * @param isAsked - whether there is an address, and the reader may add another
 */
function useAddForm(entity: Entity, isAsked: boolean): object {
  const { data } = useEntityRequests(
    isAsked ? getCompoundEntityRef(entity) : undefined,
  );
  return addForm(entity, data?.requests ?? []);
}

/**
 * The card "Web addresses" of one entity, for both frontend systems.
 * @internal
 */
export function ExposureCard(props: {
  entity: Entity;
  templates: TemplatePages;
  mayAdd: MayAdd;
}) {
  const { entity, templates, mayAdd } = props;
  const classes = useStyles();
  const t = useTranslate();
  const live = useEntityExposures(getCompoundEntityRef(entity));
  const announcement = useAnnouncement(live.data?.exposures);
  const [query, setQuery] = useQuery();
  const openId = query.get(openParameter);
  const setOpen = (id: string | undefined) => {
    const next = new URLSearchParams(query);
    next.delete(openParameter);
    if (id) {
      next.set(openParameter, id);
    }
    setQuery(next, { replace: true });
  };
  const exposures = live.data?.exposures ?? [];
  const summary = summarise(exposures);
  const formData = useAddForm(entity, mayAdd.allowed && exposures.length > 0);
  return (
    <EntityInfoCard
      title={
        <span className={classes.title}>
          {t('card.title')}
          {summary && (
            <ToneChip
              tone={summary.stale ? 'neutral' : summary.tone}
              stale={summary.stale}
            >
              {t(`card.summary.${summary.tone}`, { count: summary.count })}
            </ToneChip>
          )}
        </span>
      }
      headerActions={
        <AddAddressButton
          to={withFormData(templates.add.path, formData)}
          mayAdd={{ ...mayAdd, notConfigured: isNotConfigured(live.error) }}
        />
      }
    >
      <div role="status" className={classes.heard}>
        {announcement}
      </div>
      <div className={classes.rows}>
        <CardBody entity={entity} live={live} onOpen={setOpen} />
      </div>
      {openId && live.data && (
        <ExposureDrawer
          entity={entity}
          status={exposures.find(({ id }) => id === openId)}
          templates={mayAdd.allowed ? templates : undefined}
          onClose={() => setOpen(undefined)}
          onRechecked={live.reload}
        />
      )}
    </EntityInfoCard>
  );
}
