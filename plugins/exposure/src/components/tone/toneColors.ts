import { Theme } from '@material-ui/core/styles';
import { Tone } from '../../presentation/headlineLook';

interface ToneColors {
  ink: string;
  ground: string;
}

/** Each pair has a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3), also on the card's paper. */
const light: Record<Tone, ToneColors> = {
  error: { ink: '#a3211a', ground: '#fdecea' },
  warning: { ink: '#8a5000', ground: '#fff4e0' },
  info: { ink: '#1f5493', ground: '#e8f0fa' },
  progress: { ink: '#1f5493', ground: '#e8f0fa' },
  ok: { ink: '#11702f', ground: '#e6f4ea' },
  neutral: { ink: '#55595e', ground: '#f0f0f0' },
};

const dark: Record<Tone, ToneColors> = {
  error: { ink: '#ffa9a1', ground: '#4f2523' },
  warning: { ink: '#ffc46b', ground: '#493818' },
  info: { ink: '#9cc9ff', ground: '#22364d' },
  progress: { ink: '#9cc9ff', ground: '#22364d' },
  ok: { ink: '#7fd99a', ground: '#21402b' },
  neutral: { ink: '#c9cdd1', ground: '#525252' },
};

/**
 * The colours of a tone in the theme in use.
 * @internal
 */
export function toneColors(theme: Theme, tone: Tone): ToneColors {
  return (theme.palette.type === 'dark' ? dark : light)[tone];
}
