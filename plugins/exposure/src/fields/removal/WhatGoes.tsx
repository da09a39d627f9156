import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../translation/useTranslate';
import { CheckGroup } from '../../components/CheckGroup';
import { formOf } from '../form/RequestForm';
import { hostnamesThere, usePresentHere } from '../form/usePresentHere';

/**
 * Names every hostname that goes off the web where all of a component's addresses at the form's place are taken away.
 * @internal
 */
export function WhatGoes(props: FieldExtensionComponentProps<object>) {
  const t = useTranslate();
  const here = usePresentHere(formOf(props));
  const hostnames = here.state === 'read' ? hostnamesThere(here.present) : [];
  if (hostnames.length === 0) {
    const state = here.state === 'read' ? 'nothing' : here.state;
    return (
      <Typography variant="body2" role="status">
        {t(`removalField.${state}`)}
      </Typography>
    );
  }
  return (
    <div role="status">
      <CheckGroup tone="error" title={t('filesField.mustKnow')}>
        {hostnames.map(hostname => (
          <li key={hostname}>{t('removalField.goes', { hostname })}</li>
        ))}
      </CheckGroup>
    </div>
  );
}
