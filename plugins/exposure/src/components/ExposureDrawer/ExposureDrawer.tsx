import { Entity } from '@backstage/catalog-model';
import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import Drawer from '@material-ui/core/Drawer';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../translation/useTranslate';
import { TemplatePages } from '../templates/templatePages';
import { canChange, ChangeLinks } from '../templates/ChangeLinks';
import { CheckedTracks } from './CheckedTracks';
import { DrawerHeader } from './DrawerHeader';
import { FindingList } from './findings/FindingList';
import { NotCheckedList } from './NotCheckedList';
import { ReportButtons } from './ReportButtons';
import { RequestPath } from './RequestPath';
import { TechnicalDetail } from './TechnicalDetail';
import { WhatHappensThen } from './WhatHappensThen';

const useStyles = makeStyles(
  theme => ({
    paper: { width: 'min(680px, 100vw)' },
    body: { ...theme.typography.body2, padding: theme.spacing(1, 2.5, 4) },
  }),
  { name: 'ExposureDrawer' },
);

interface ExposureDrawerProps {
  entity: Entity;
  /** `undefined`: the link names an address that is not there (any more). */
  status: ExposureStatus | undefined;
  /** Forms that change the address; left out where the reader may not ask for one. */
  templates?: TemplatePages;
  onClose: () => void;
  onRechecked: () => void;
}

/**
 * Everything about one address: where a request gets stuck, why, who changes what, and what was looked at.
 * @internal
 */
export function ExposureDrawer(props: ExposureDrawerProps) {
  const { entity, status, templates, onClose, onRechecked } = props;
  const classes = useStyles();
  const t = useTranslate();
  const hostname = status?.displayHostname ?? '';
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      classes={{ paper: classes.paper }}
      PaperProps={{
        role: 'dialog',
        'aria-modal': true,
        'aria-label': t('drawer.label', { hostname }),
      }}
    >
      <DrawerHeader status={status} onClose={onClose}>
        {status && templates && canChange(status) && (
          <ChangeLinks entity={entity} status={status} templates={templates} />
        )}
      </DrawerHeader>
      {status ? (
        <div className={classes.body}>
          <RequestPath status={status} />
          <FindingList
            entity={entity}
            status={status}
            onRechecked={onRechecked}
          />
          <WhatHappensThen status={status} />
          <CheckedTracks status={status} />
          <NotCheckedList notChecked={status.notChecked} />
          <TechnicalDetail status={status} />
          <ReportButtons status={status} />
        </div>
      ) : (
        <Typography className={classes.body}>{t('drawer.gone')}</Typography>
      )}
    </Drawer>
  );
}
