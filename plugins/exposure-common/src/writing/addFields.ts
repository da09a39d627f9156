import { accessKinds } from '../controllers/Access';
import type { FieldReader } from '../input/FieldReader';
import { readCidr } from '../input/readNetwork';
import { readPort } from '../input/readPort';
import { readSelector } from '../input/readSelector';
import { readService } from '../request/readService';
import type { Refusal } from '../input/Refusal';
import { dnsSubdomain, routePath } from '../input/textRules';
import { accepted } from '../input/accepted';
import { asHostnames } from '../present/asHostnames';
import type { ReadRequest } from '../present/inferRequest';
import { isAsked } from './keepFields';
import type { Asked, Verdict } from './keepFields';
import type { PresentFieldName } from '../present/PresentRequest';

type Setting = Exclude<PresentFieldName, 'hostnames' | 'redirects'>;

/** The settings that all hostnames of an exposure share, each as words of a closed set of characters. */
const settings: { [S in Setting]: (field: FieldReader) => string } = {
  service: field => {
    const { name, port } = readService(field);
    return `${name}:${port}`;
  },
  path: field => field.text(routePath),
  access: field => field.oneOf(accessKinds),
  allowlist: field =>
    [...new Set(field.list(readCidr, 200))].sort().join(', ') || 'no network',
  issuer: field => field.text(dnsSubdomain),
  podSelector: field =>
    Object.entries(readSelector(field) ?? {})
      .map(([key, value]) => `${key}=${value}`)
      .sort()
      .join(', '),
  podPort: field => String(readPort(field)),
};

// The keys of the table above are what its type is made from.
const settingNames = Object.keys(settings) as Setting[];

/** What the files say of a setting; `undefined` = they do not tell it. */
function presentText(name: Setting, { fields }: ReadRequest) {
  return fields[name] === undefined
    ? undefined
    : accepted(fields[name], settings[name]);
}

/** Whether the files fit to the setting that is asked for, as far as they tell one. */
function fits(name: Setting, asked: string, read: ReadRequest): boolean {
  if (name === 'access' && read.fields.access === undefined) {
    return read.accessKinds.some(kind => kind === asked);
  }
  return presentText(name, read) === asked;
}

/** Nobody can tell what becomes of an access from its networks where another access is there. */
function matters(name: Setting, asked: Asked, read: ReadRequest): boolean {
  if (!isAsked(asked, name)) return false;
  const { access = asked.access } = read.fields;
  return name !== 'allowlist' || access === 'allowlist';
}

/** Refuses to change for the hostnames that are there what is asked for the new ones. */
function wouldChange(
  asked: Asked,
  read: ReadRequest,
  hostnames: readonly string[],
): Refusal[] {
  const there = hostnames.join(', ');
  return settingNames
    .filter(name => matters(name, asked, read))
    .flatMap((name): Refusal[] => {
      const wanted = accepted(asked[name], settings[name]);
      // What is not valid is told by `parseRequest`, with its field.
      if (wanted === undefined || fits(name, wanted, read)) return [];
      const now = presentText(name, read);
      // Of no meaning where the files are: nobody can have asked for it.
      if (now === undefined && !read.notRead.includes(name)) return [];
      return now === undefined
        ? [
            {
              field: name,
              rule: 'KeepNotReadable',
              message: `The files do not tell ${name} of ${there}, so adding could change it; leave ${name} out, or change it for all with keep.`,
            },
          ]
        : [
            {
              field: name,
              rule: 'AddWouldChange',
              message: `${name} is ${now} for ${there}, and adding would make it ${wanted}; ask for ${now}, or change it for all with keep.`,
            },
          ];
    });
}

/** Those that are there, then those that are new; what is no hostname stays for `parseRequest` to refuse. */
function union(there: readonly string[], asked: readonly unknown[]): unknown[] {
  const isThere = (item: unknown) =>
    asHostnames([item]).some(name => there.includes(name));
  return [...there, ...asked.filter(item => !isThere(item))];
}

const listAt = (asked: Asked, name: 'hostnames' | 'redirects') =>
  isAsked(asked, name) ? asked[name] : [];

/**
 * Adds hostnames and redirects to those that the files serve. All hostnames share their settings, so one that differs is
 * refused, except where `mayChange` says that it is meant.
 */
export function addFields(
  asked: Asked,
  read: ReadRequest,
  { refusals }: Verdict,
  mayChange: boolean,
): Asked {
  const { hostnames, redirects } = read.fields;
  if (!hostnames || !redirects) {
    refusals.push({
      field: 'add',
      rule: 'KeepNotReadable',
      message:
        'add keeps the hostnames that are there, and the files do not tell them; name all hostnames and redirects without add.',
    });
    return asked;
  }
  const names = listAt(asked, 'hostnames');
  const leading = listAt(asked, 'redirects');
  // Whatever is no list is told by `parseRequest`, with its field.
  if (!Array.isArray(names) || !Array.isArray(leading)) return asked;
  const served = asHostnames(leading).filter(name => hostnames.includes(name));
  refusals.push(
    ...served.map(
      (name): Refusal => ({
        field: 'redirects',
        rule: 'AddWouldChange',
        message: `${name} is served, and adding would make it a redirect; leave it out, or name all hostnames with keep.`,
      }),
    ),
    ...(mayChange ? [] : wouldChange(asked, read, hostnames)),
  );
  const promoted = asHostnames(names);
  return {
    ...asked,
    hostnames: union(hostnames, names),
    redirects: union(
      redirects.filter(name => !promoted.includes(name)),
      leading,
    ),
  };
}
