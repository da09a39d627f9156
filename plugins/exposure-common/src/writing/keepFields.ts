import { FieldReader } from '../input/FieldReader';
import { readService } from '../request/readService';
import type { Refusal, Warning } from '../input/Refusal';
import { accepted, common } from '../input/accepted';
import { asHostnames } from '../present/asHostnames';
import type { ReadRequest } from '../present/inferRequest';
import type { PresentFieldName, PresentFields } from '../present/PresentRequest';
import { presentFieldNames } from '../present/PresentRequest';

/** A request whose fields are not judged yet. */
export type Asked = Readonly<Record<string, unknown>>;

/** Where what is wrong, and what should be known, is collected. */
export interface Verdict {
  refusals: Refusal[];
  warnings: Warning[];
}

/** Forms send empty values for what nobody has filled in. No field may be empty, but a list of redirects. */
function isEmpty(value: unknown): boolean {
  return (
    value === '' ||
    (typeof value === 'object' &&
      value !== null &&
      Object.keys(value).length === 0)
  );
}

export function isAsked(asked: Asked, name: PresentFieldName): boolean {
  const { present, value } = new FieldReader(asked, '', []).at(name);
  return present && (name === 'redirects' || !isEmpty(value));
}

/** Labels and port of pods belong to the Service: those of another Service are other pods. */
function hasOtherService(asked: Asked, { fields }: ReadRequest): boolean {
  return (
    isAsked(asked, 'service') &&
    common([accepted(asked.service, readService), fields.service]) === undefined
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
      'The files are the same for access public and internal here, because no public CA issues the certificate; internal was taken. Name access if public is meant.',
  });
  return 'internal';
}

/** What the files say, without what no longer fits to what is asked. */
function fitting(
  asked: Asked,
  read: ReadRequest,
  warnings: Warning[],
): PresentFields {
  const { podSelector, podPort, allowlist, ...rest } = read.fields;
  const present = isAsked(asked, 'access')
    ? undefined
    : presentAccess(read, warnings);
  const access = present ?? asked.access;
  const hostnames = asHostnames(asked.hostnames);
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
  asked: Asked,
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
  asked: Asked,
  read: ReadRequest,
  { refusals, warnings }: Verdict,
): Asked {
  const kept = fitting(asked, read, warnings);
  const whole = { ...asked };
  for (const name of presentFieldNames) {
    if (isAsked(asked, name)) continue;
    if (kept[name] !== undefined) whole[name] = kept[name];
    else if (
      read.notRead.includes(name) &&
      !mayBeMissing(name, asked, read, kept)
    ) {
      refusals.push({
        field: name,
        rule: 'KeepNotReadable',
        message: `${name} is left out, and the files that are there do not tell it; name it.`,
      });
    }
  }
  return whole;
}
