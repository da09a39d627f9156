import {
  printable,
  reasonPage,
  reasons,
} from '@exposure/backstage-plugin-exposure-common';
import type { Reason } from '@exposure/backstage-plugin-exposure-common';
import { distance } from 'fastest-levenshtein';
import { refuse } from '../../refusals';
import type { OutputFormat } from '../sharedOptions';
import { dataText } from '../sharedOptions';

const names = Object.keys(reasons) as Reason[];

/** How many edits make a word another one: a typing error in ten letters, and a forgotten ending. */
const farthest = 0.4;

/** The reasons that somebody may have meant: those with the word in them, and those that are spelled alike. */
function nearReasons(written: string): Reason[] {
  const wanted = written.toLowerCase();
  return names
    .map(name => {
      const known = name.toLowerCase();
      const edits = distance(wanted, known) / known.length;
      return {
        name,
        far: wanted.length > 2 && known.includes(wanted) ? edits / 10 : edits,
      };
    })
    .filter(({ far }) => far <= farthest)
    .sort((a, b) => a.far - b.far)
    .slice(0, 5)
    .map(({ name }) => name);
}

/**
 * The page of a reason; capitals do not matter.
 * @throws InputError that names reasons which are spelled alike
 */
export function explainReason(written: string, output: OutputFormat): string {
  const reason = names.find(
    name => name.toLowerCase() === written.toLowerCase(),
  );
  if (reason === undefined) {
    const near = nearReasons(written);
    return refuse(
      'UnknownReason',
      `No reason is called ${printable(written)}. ${
        near.length > 0
          ? `Did you mean ${near.join(', ')}?`
          : 'docs/reasons.md lists them all.'
      }`,
    );
  }
  return output === 'text'
    ? reasonPage(reason)
    : dataText(output, { reason, ...reasons[reason] });
}
