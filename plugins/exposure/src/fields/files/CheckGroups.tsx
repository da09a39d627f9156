import {
  droppedWarningId,
  Finding,
  Warning,
} from '@exposure/backstage-plugin-exposure-common';
import { Preflight } from '../../api/Preflight';
import { NotCheckedText } from '../../components/NotCheckedText';
import { groupNotChecked } from '../../presentation/groupNotChecked';
import { useFindingWords } from '../../translation/useFindingWords';
import { useTranslate } from '../../translation/useTranslate';
import { CheckGroup } from '../../components/CheckGroup';
import { mustFix } from './mustFix';

function CheckLine({ finding }: { finding: Finding }) {
  const { title, explanation, fix } = useFindingWords(finding);
  return (
    <li>
      <b>{title}.</b> {explanation} {fix[0]}
    </li>
  );
}

/** Warnings as lines; several have the same id where each is about a hostname of its own. */
function warningLines(warnings: Warning[]) {
  return warnings.map(({ id, message }) => (
    <li key={`${id} ${message}`}>{message}</li>
  ));
}

const isGrave = ({ id }: Warning) => id === droppedWarningId;

/**
 * The checks of a request by what they mean for the reader. "Could not check" is a group of its own and blocks nothing.
 * @internal
 */
export function CheckGroups({ preflight }: { preflight: Preflight }) {
  const t = useTranslate();
  const { checks, notChecked, refusals = [], warnings } = preflight;
  const lines = (wanted: boolean) =>
    checks
      .filter(finding => mustFix(finding) === wanted)
      .map((finding, index) => <CheckLine key={index} finding={finding} />);
  const toFix = lines(true);
  const worthKnowing = [
    ...lines(false),
    ...warningLines(warnings.filter(warning => !isGrave(warning))),
  ];
  const mustKnow = warningLines(warnings.filter(isGrave));
  const fine = refusals.length + checks.length + mustKnow.length === 0;
  return (
    <div role="status">
      {refusals.length > 0 && (
        <CheckGroup tone="error" title={t('filesField.refused')}>
          {refusals.map(({ field, rule, message }) => (
            <li key={`${field} ${rule}`}>
              {t('filesField.refusedField', { field, message })}
            </li>
          ))}
        </CheckGroup>
      )}
      {toFix.length > 0 && (
        <CheckGroup tone="error" title={t('filesField.mustFix')}>
          {toFix}
        </CheckGroup>
      )}
      {mustKnow.length > 0 && (
        <CheckGroup tone="error" title={t('filesField.mustKnow')}>
          {mustKnow}
        </CheckGroup>
      )}
      {worthKnowing.length > 0 && (
        <CheckGroup tone="warning" title={t('filesField.worthKnowing')}>
          {worthKnowing}
        </CheckGroup>
      )}
      {fine && (
        <CheckGroup tone="ok" title={t('filesField.fine')}>
          <li>{t('filesField.allFine')}</li>
        </CheckGroup>
      )}
      {notChecked.length > 0 && (
        <CheckGroup tone="neutral" title={t('filesField.couldNotCheck')}>
          {groupNotChecked(notChecked).map(group => (
            <li key={group.because}>
              <NotCheckedText group={group} />
            </li>
          ))}
        </CheckGroup>
      )}
    </div>
  );
}
