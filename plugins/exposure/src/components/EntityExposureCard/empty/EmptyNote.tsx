import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(1.5) },
    text: {
      marginTop: theme.spacing(0.5),
      color: theme.palette.text.secondary,
    },
    more: { marginTop: theme.spacing(1.5) },
  }),
  { name: 'ExposureEmptyNote' },
);

/**
 * Why there is nothing to see, and what can be done about it.
 * @internal
 */
export function EmptyNote(props: {
  title: string;
  text: string;
  children?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Typography variant="subtitle1" component="h3">
        {props.title}
      </Typography>
      <Typography variant="body2" className={classes.text}>
        {props.text}
      </Typography>
      {props.children && <div className={classes.more}>{props.children}</div>}
    </div>
  );
}
