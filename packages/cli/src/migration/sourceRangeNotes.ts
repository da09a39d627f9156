import {
  parseCidr,
  pick,
  printable,
} from '@exposure/backstage-plugin-exposure-common';
import { isAskedAgain } from './IngressNote';
import type { IngressNote } from './IngressNote';
import { nginxPrefix } from './judgeAnnotation';
import type { ForeignIngress } from './readForeignIngress';

const maxNamed = 5;

const names = ['whitelist-source-range', 'allowlist-source-range'];

const valuesOf = ({ annotations }: ForeignIngress) =>
  names.flatMap(name => annotations[`${nginxPrefix}${name}`] ?? []);

const isCut = (value: string) => value.length >= pick.maxText;

/** The networks that may come in, as somebody wrote them; without the last one where the text was cut in it. */
function rangesOf(ingress: ForeignIngress): string[] {
  return valuesOf(ingress)
    .flatMap(value => value.split(',').slice(0, isCut(value) ? -1 : undefined))
    .map(entry => entry.trim())
    .filter(entry => entry !== '');
}

/** Why a request does not take a network; nothing where it does. */
function faultOf(entry: string): string[] {
  const parsed = parseCidr(entry);
  const shown = `"${printable(entry, 50)}"`;
  if (!parsed.ok) {
    return [`${shown} ${parsed.because}`];
  }
  return parsed.prefixLength === 0
    ? [
        `${shown} lets everyone in, so request access: public if that is intended`,
      ]
    : [];
}

const faultsOf = (ingress: ForeignIngress) =>
  rangesOf(ingress).flatMap(faultOf);

/** What a request does not take of the networks that may come in. */
export const sourceRangeNotes: readonly IngressNote[] = [
  {
    asks: true,
    applies: (ingress, to) =>
      isAskedAgain(ingress, to) && faultsOf(ingress).length > 0,
    text: ingress => {
      const faults = faultsOf(ingress);
      const more =
        faults.length > maxNamed
          ? `; and ${faults.length - maxNamed} more`
          : '';
      return `An allowlist accepts networks only in their plain form, so correct these: ${faults
        .slice(0, maxNamed)
        .join('; ')}${more}.`;
    },
  },
  {
    asks: true,
    applies: (ingress, to) =>
      isAskedAgain(ingress, to) && valuesOf(ingress).some(isCut),
    text: () =>
      'Its list of networks is longer than what is read here. A request accepts 200 of them: count them, and merge adjacent ones.',
  },
];
