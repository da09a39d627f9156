import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { ToneIcon } from './tone/ToneIcon';
import { toneColors } from './tone/toneColors';
import { Tone } from '../presentation/headlineLook';

const tones = ['error', 'warning', 'ok', 'neutral'] as const;

const useStyles = makeStyles(
  theme => ({
    group: { marginTop: theme.spacing(2) },
    title: { display: 'flex', alignItems: 'center', gap: 8, fontWeight: 600 },
    list: { margin: theme.spacing(0.5, 0), paddingInlineStart: 26 },
    ...Object.fromEntries(
      tones.map(tone => [
        tone,
        { color: toneColors(theme, tone).ink, fontSize: 18 },
      ]),
    ),
  }),
  { name: 'ExposureCheckGroup' },
);

/**
 * Lines that mean the same to the reader, under their heading.
 * @internal
 */
export function CheckGroup(props: {
  tone: Tone;
  title: string;
  children: ReactNode;
}) {
  const classes: Record<string, string> = useStyles();
  return (
    <section className={classes.group}>
      <Typography variant="subtitle2" component="h3" className={classes.title}>
        <ToneIcon tone={props.tone} className={classes[props.tone]} />
        {props.title}
      </Typography>
      <Typography variant="body2" component="ul" className={classes.list}>
        {props.children}
      </Typography>
    </section>
  );
}
