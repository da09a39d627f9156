import { harmless } from '../input/harmless';

/** Two full stops at the end of a sentence; three are an ellipsis. */
const doubled = /(?<=[^.])\.\.(?=\s|$)/g;

/** What ends a sentence, or promises more of one; an address of IPv6 may end with two colons. */
const end = /(?:[\s.]|(?<!:)[,;:](?=[\s.,;]|$))+$/;

/** A full stop of the quoted text before what closes it, as Azure and Go write them. */
const closed = /(?<![.\\])\.(["'”’)\]}]{1,3})$/;

/** A record as a zone file has it: without its last dot the zone is appended to the target. */
const zoneFileLine = /^\S+\. \d+ (?:IN )?[A-Z]+ \S+\.$/;

/**
 * A value as a part of a sentence, which has its own end: one line without markup, and no full stop at its end. A name of
 * the DNS loses its last dot too, as people write it; a whole record, which people copy, keeps it.
 */
export function asParameter(value: string | number): string | number {
  if (typeof value === 'number') {
    return value;
  }
  const line = harmless(value).trim().replace(doubled, '.');
  return zoneFileLine.test(line)
    ? line
    : line.replace(end, '').replace(closed, '$1') || line;
}
