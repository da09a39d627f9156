import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    title: { margin: theme.spacing(2.5, 0, 1), fontWeight: 600 },
  }),
  { name: 'ExposureDrawerSection' },
);

/**
 * A part of the drawer under its own heading.
 * @internal
 */
export function Section(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <section>
      <Typography variant="subtitle2" component="h3" className={classes.title}>
        {props.title}
      </Typography>
      {props.children}
    </section>
  );
}
