import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import {
  Access,
  accessKinds,
} from '@exposure/backstage-plugin-exposure-common';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation/useTranslate';
import { accessBarriers } from '../platform/barriers';
import { environmentIdsOf, formOf } from '../form/RequestForm';
import { usePlatform } from '../platform/usePlatform';

const useStyles = makeStyles(
  theme => ({
    choice: { marginTop: theme.spacing(1) },
    because: { margin: theme.spacing(0, 0, 0.5, 4) },
  }),
  { name: 'ExposureAccessField' },
);

function Choice(props: { id: string; access: Access; because?: string }) {
  const { id, access, because } = props;
  const classes = useStyles();
  const t = useTranslate();
  return (
    <>
      <FormControlLabel
        className={classes.choice}
        value={access}
        disabled={because !== undefined}
        control={
          <Radio
            color="primary"
            size="small"
            inputProps={{ 'aria-describedby': id }}
          />
        }
        label={t(`accessField.${access}`)}
      />
      <FormHelperText id={id} className={classes.because}>
        {because ?? t(`accessField.help.${access}`)}
      </FormHelperText>
    </>
  );
}

/**
 * Who may reach the address. What the environment cannot do is shown with the reason and cannot be chosen.
 * @internal
 */
export function AccessField(props: FieldExtensionComponentProps<Access>) {
  const { formData, onChange, rawErrors, required, schema, idSchema } = props;
  const t = useTranslate();
  const { platform } = usePlatform();
  const barriers = accessBarriers(platform, environmentIdsOf(formOf(props)));
  const title = schema.title ?? t('accessField.title');
  const named = `${idSchema?.$id}-title`;
  return (
    <FormControl
      fullWidth
      component="fieldset"
      required={required}
      error={Boolean(rawErrors?.length)}
    >
      <FormLabel component="legend" id={named}>
        {title}
      </FormLabel>
      <RadioGroup
        aria-labelledby={named}
        value={formData ?? ''}
        onChange={(_event, value) =>
          onChange(accessKinds.find(kind => kind === value))
        }
      >
        {accessKinds.map(access => (
          <Choice
            key={access}
            id={`${idSchema?.$id}-${access}`}
            access={access}
            because={barriers.get(access)}
          />
        ))}
      </RadioGroup>
      {schema.description && (
        <FormHelperText>{schema.description}</FormHelperText>
      )}
      {rawErrors?.map(error => (
        <FormHelperText key={error} role="alert">
          {error}
        </FormHelperText>
      ))}
    </FormControl>
  );
}
