import { makeStyles } from '@material-ui/core/styles';
import { Fragment, ReactNode } from 'react';

const useStyles = makeStyles(
  { end: { whiteSpace: 'nowrap' } },
  { name: 'ExposureBreakableName' },
);

/**
 * A name whose lines end after its dots rather than inside a label. `wbr` is no character, so what is copied stays the name.
 * @param props - `end` stays on the line of the last label
 */
export function BreakableName(props: { children: string; end?: ReactNode }) {
  const { children, end } = props;
  const classes = useStyles();
  const labels = children.split(/(?<=\.)/);
  const last = labels.pop();
  return (
    <>
      {labels.map((label, index) => (
        <Fragment key={index}>
          {label}
          <wbr />
        </Fragment>
      ))}
      {end ? (
        <span className={classes.end}>
          {last}
          {end}
        </span>
      ) : (
        last
      )}
    </>
  );
}
