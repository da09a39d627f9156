import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation/useTranslate';
import { linkName } from '../../presentation/linkName';
import { CodeText } from '../CodeText';
import { Section } from './Section';

const useStyles = makeStyles(
  theme => ({
    chain: {
      margin: 0,
      paddingInlineStart: 20,
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(13),
      overflowWrap: 'anywhere',
    },
    message: { display: 'block' },
  }),
  { name: 'ExposureTechnicalDetail' },
);

/**
 * The objects on the way from the route to the ACME challenge, in the cluster's own words.
 * @internal
 */
export function TechnicalDetail({ status }: { status: ExposureStatus }) {
  const classes = useStyles();
  const t = useTranslate();
  if (status.chain.length === 0) {
    return null;
  }
  return (
    <Section title={t('drawer.technical')}>
      <ol className={classes.chain}>
        {status.chain.map(({ kind, state, message, ...link }, index) => (
          <li key={index}>
            {t('drawer.chainState', {
              kind,
              name: linkName(link, status),
              state,
            })}
            {message && (
              <span className={classes.message}>
                <CodeText>{message}</CodeText>
              </span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
