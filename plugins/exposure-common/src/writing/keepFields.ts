import { common } from '../input/accepted';
import type { Refusal, Warning } from '../input/Refusal';
import type { ReadRequest } from '../present/inferRequest';
import type {
  PresentFieldName,
  PresentFields,
} from '../present/PresentRequest';
import { askedFieldNames } from './readFields';
import type { AskedFields } from './readFields';

/** Where what is wrong, and what should be known, is collected. */
export interface Verdict {
  refusals: Refusal[];
  warnings: Warning[];
}

/** Labels and port of pods belong to the Service: those of another Service are other pods. */
function hasOtherService(asked: AskedFields, { fields }: ReadRequest): boolean {
  return (
    asked.service !== undefined &&
    common([asked.service, fields.service]) === undefined
  );
}

/** "public" and "internal" come to the same files where a CA of the company issues; the stricter one is taken. */
function presentAccess(
  { fields, accessKinds }: ReadRequest,
  warnings: Warning[],
): PresentFields['access'] {
  if (fields.access !== undefined || !accessKinds.includes('internal')) {
    return fields.access;
  }
  warnings.push({
    id: 'AccessKeptInternal',
    message:
      'The files are the same for access public and internal here, because no public CA issues the certificate; internal was taken. Name access if public is intended.',
  });
  return 'internal';
}

/** What the files say, without what no longer fits to what is asked. */
function fitting(
  asked: AskedFields,
  read: ReadRequest,
  warnings: Warning[],
): PresentFields {
  const { podSelector, podPort, allowlist, ...rest } = read.fields;
  const present =
    asked.access === undefined ? presentAccess(read, warnings) : undefined;
  const access = present ?? asked.access;
  const { hostnames = [] } = asked;
  return {
    ...rest,
    ...(rest.redirects && {
      redirects: rest.redirects.filter(name => !hostnames.includes(name)),
    }),
    ...(present && { access: present }),
    ...(access === 'allowlist' && allowlist && { allowlist }),
    ...(!hasOtherService(asked, read) && {
      ...(podSelector && { podSelector }),
      ...(podPort !== undefined && { podPort }),
    }),
  };
}

/** Fields that may be left out without the files changing: assumed with a warning, or of no meaning. */
function mayBeMissing(
  name: PresentFieldName,
  asked: AskedFields,
  read: ReadRequest,
  kept: PresentFields,
): boolean {
  switch (name) {
    case 'podPort':
      return true;
    case 'podSelector':
      return hasOtherService(asked, read);
    case 'allowlist':
      return (asked.access ?? kept.access) !== 'allowlist';
    default:
      return false;
  }
}

/** Takes the fields that are left out from the files that are there. */
export function keepFields(
  asked: AskedFields,
  read: ReadRequest,
  { refusals, warnings }: Verdict,
): AskedFields {
  const kept = fitting(asked, read, warnings);
  refusals.push(
    ...askedFieldNames
      .filter(name => asked[name] === undefined && kept[name] === undefined)
      .filter(
        name =>
          read.notRead.includes(name) && !mayBeMissing(name, asked, read, kept),
      )
      .map(
        (field): Refusal => ({
          field,
          rule: 'KeepNotReadable',
          message: `${field} is left out, and the existing files do not show it; name it.`,
        }),
      ),
  );
  return { ...kept, ...asked };
}
