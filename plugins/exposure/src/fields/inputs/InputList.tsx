import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useState } from 'react';
import { ActionButton } from '../../components/ActionButton';

const useStyles = makeStyles(
  theme => ({
    below: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'ExposureInputList' },
);

/**
 * One line of the list, and what may be done with it.
 * @internal
 */
export interface InputLine {
  index: number;
  text: string;
  onChange: (text: string) => void;
  onRemove?: () => void;
}

interface InputListProps {
  given: string[];
  /** Lines at most. */
  most: number;
  addLabel: string;
  errors?: string[];
  /** Buttons beside "add". */
  more?: (texts: string[], change: (texts: string[]) => void) => ReactNode;
  line: (line: InputLine) => ReactNode;
  onChange: (texts: string[]) => void;
}

/**
 * A list of texts, one line each. What is typed stays as it was typed; the form may hold a cleaned text.
 * @internal
 */
export function InputList(props: InputListProps) {
  const { given, most, errors, line, onChange } = props;
  const classes = useStyles();
  const [texts, setTexts] = useState(given.length > 0 ? given : ['']);
  const change = (next: string[]) => {
    setTexts(next.length > 0 ? next : ['']);
    onChange(next);
  };
  return (
    <FormControl fullWidth error={Boolean(errors?.length)}>
      {texts.map((text, index) =>
        line({
          index,
          text,
          onChange: value =>
            change(texts.map((old, at) => (at === index ? value : old))),
          onRemove:
            texts.length > 1
              ? () => change(texts.filter((_, at) => at !== index))
              : undefined,
        }),
      )}
      {errors?.map(error => (
        <FormHelperText key={error} role="alert">
          {error}
        </FormHelperText>
      ))}
      <div className={classes.below}>
        {texts.length < most && (
          <ActionButton
            size="small"
            color="primary"
            onClick={() => setTexts([...texts, ''])}
          >
            {props.addLabel}
          </ActionButton>
        )}
        {props.more?.(texts, change)}
      </div>
    </FormControl>
  );
}
