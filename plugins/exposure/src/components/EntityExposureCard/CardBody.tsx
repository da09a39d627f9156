import { Entity } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import {
  EntityExposures,
  ExposureStatus,
  isAbsenceKnown,
  SourceHealth,
} from '@exposure/backstage-plugin-exposure-common';
import { isNotConfigured } from '../../api/isNotConfigured';
import { useTranslate } from '../../translation/useTranslate';
import { AddressList } from './AddressList';
import { AnnotationsMissing } from './empty/AnnotationsMissing';
import { EmptyNote } from './empty/EmptyNote';
import { LoadFailure } from './empty/LoadFailure';
import { LoadingRows } from './empty/LoadingRows';
import { missingAnnotations } from './empty/missingAnnotations';
import { ShowingOld } from './sources/ShowingOld';
import { SourceNotes } from './sources/SourceNotes';
import { LiveExposures } from './useEntityExposures';

function isForbidden(error: Error): boolean {
  return error instanceof ResponseError && error.statusCode === 403;
}

/** Nothing came yet: the annotations are missing, it is not set up, not allowed, failed, or on its way. */
function WithoutAnswer(props: { entity: Entity; live: LiveExposures }) {
  const { entity, live } = props;
  const t = useTranslate();
  const missing = missingAnnotations(entity);
  if (missing.length > 0) {
    return <AnnotationsMissing entity={entity} missing={missing} />;
  }
  if (!live.error) {
    return <LoadingRows count={2} />;
  }
  if (isNotConfigured(live.error)) {
    return (
      <EmptyNote
        title={t('empty.notConfiguredTitle')}
        text={t('empty.notConfiguredText')}
      />
    );
  }
  return isForbidden(live.error) ? (
    <EmptyNote title={t('empty.allHiddenTitle')} text={t('empty.hiddenText')} />
  ) : (
    <LoadFailure error={live.error} onRetry={live.reload} />
  );
}

/** Nothing is in the way: the first reading is not over yet. */
function isBeingRead(sources: readonly SourceHealth[]): boolean {
  return sources.every(({ state }) =>
    ['syncing', 'synced', 'absent'].includes(state),
  );
}

/** There is an answer, and it holds no address to show. */
function NoAddress(props: { entity: Entity; data: EntityExposures }) {
  const { entity, data } = props;
  const { hidden, sources } = data;
  const t = useTranslate();
  const missing = missingAnnotations(entity);
  if (hidden > 0) {
    return (
      <EmptyNote
        title={t('empty.hiddenTitle', { count: hidden })}
        text={t('empty.elsewhereText')}
      />
    );
  }
  if (missing.length > 0) {
    return <AnnotationsMissing entity={entity} missing={missing} />;
  }
  return isAbsenceKnown(sources) ? (
    <EmptyNote title={t('empty.nothingTitle')} text={t('empty.nothingText')} />
  ) : (
    <EmptyNote
      title={t('empty.cannotTellTitle')}
      text={t(
        isBeingRead(sources)
          ? 'empty.cannotTellReading'
          : 'empty.cannotTellUnread',
      )}
    />
  );
}

/**
 * The sources that the rows are made of. Without rows all count: what is missing may lie behind the one that cannot be read.
 */
function relevantSources(
  sources: SourceHealth[],
  exposures: ExposureStatus[],
): SourceHealth[] {
  if (exposures.length === 0) {
    return sources;
  }
  return sources.filter(source =>
    exposures.some(({ environment }) => environment === source.environment),
  );
}

function Answer(props: {
  entity: Entity;
  data: EntityExposures;
  onOpen: (id: string) => void;
}) {
  const { entity, data, onOpen } = props;
  const { exposures, sources, hidden } = data;
  return (
    <>
      <SourceNotes sources={relevantSources(sources, exposures)} />
      {exposures.length > 0 ? (
        <AddressList exposures={exposures} hidden={hidden} onOpen={onOpen} />
      ) : (
        <NoAddress entity={entity} data={data} />
      )}
    </>
  );
}

/**
 * What the card shows: rows, or which of the ways of having none this is.
 * @internal
 */
export function CardBody(props: {
  entity: Entity;
  live: LiveExposures;
  onOpen: (id: string) => void;
}) {
  const { entity, live, onOpen } = props;
  const { data, error, reload } = live;
  if (!data) {
    return <WithoutAnswer entity={entity} live={live} />;
  }
  return (
    <>
      {error && <ShowingOld exposures={data.exposures} onRetry={reload} />}
      <Answer entity={entity} data={data} onOpen={onOpen} />
    </>
  );
}
