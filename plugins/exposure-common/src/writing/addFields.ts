import type { Refusal } from '../input/Refusal';
import type { ReadRequest } from '../present/inferRequest';
import type { Verdict } from './keepFields';
import type { AskedFieldName, AskedFields } from './readFields';

type Setting = Exclude<AskedFieldName, 'hostnames' | 'redirects'>;

/** The settings that all hostnames of an exposure share, each as words of a closed set of characters. */
const settings: {
  [S in Setting]: (value: NonNullable<AskedFields[S]>) => string;
} = {
  service: ({ name, port }) => `${name}:${port}`,
  path: String,
  access: String,
  allowlist: networks =>
    [...new Set(networks)].sort().join(', ') || 'no network',
  issuer: String,
  podSelector: labels =>
    Object.entries(labels)
      .map(([key, value]) => `${key}=${value}`)
      .sort()
      .join(', '),
  podPort: String,
};

// The keys of the table above are what its type is made from.
const settingNames = Object.keys(settings) as Setting[];

/** A setting in words; `undefined` where it is not told. */
function textOf<S extends Setting>(
  name: S,
  { [name]: value }: AskedFields,
): string | undefined {
  return value === undefined ? undefined : settings[name](value);
}

/** Whether the files fit to the setting that is asked for, as far as they tell one. */
function fits(name: Setting, asked: string, read: ReadRequest): boolean {
  if (name === 'access' && read.fields.access === undefined) {
    return read.accessKinds.some(kind => kind === asked);
  }
  return textOf(name, read.fields) === asked;
}

/** Nobody can tell what becomes of an access from its networks where another access is there. */
function matters(
  name: Setting,
  asked: AskedFields,
  { fields }: ReadRequest,
): boolean {
  const { access = asked.access } = fields;
  return name !== 'allowlist' || access === 'allowlist';
}

/** Refuses to change for the hostnames that are there what is asked for the new ones. */
function wouldChange(
  asked: AskedFields,
  read: ReadRequest,
  hostnames: readonly string[],
): Refusal[] {
  const there = hostnames.join(', ');
  return settingNames
    .filter(name => matters(name, asked, read))
    .flatMap((name): Refusal[] => {
      const wanted = textOf(name, asked);
      if (wanted === undefined || fits(name, wanted, read)) {
        return [];
      }
      const now = textOf(name, read.fields);
      // Of no meaning where the files are: nobody can have asked for it.
      if (now === undefined && !read.notRead.includes(name)) {
        return [];
      }
      return now === undefined
        ? [
            {
              field: name,
              rule: 'KeepNotReadable',
              message: `The files do not show ${name} of ${there}, so adding could change it; leave ${name} out, or use keep to change it for all addresses.`,
            },
          ]
        : [
            {
              field: name,
              rule: 'AddWouldChange',
              message: `${name} is ${now} for ${there}, and adding would make it ${wanted}; request ${now}, or use keep to change it for all addresses.`,
            },
          ];
    });
}

/** Those that are there, then those that are new. */
function union(there: readonly string[], asked: readonly string[]): string[] {
  return [...new Set([...there, ...asked])];
}

/**
 * Adds hostnames and redirects to those that the files serve. All hostnames share their settings, so one that differs is
 * refused, except where `mayChange` says that it is meant.
 */
export function addFields(
  asked: AskedFields,
  read: ReadRequest,
  { refusals }: Verdict,
  mayChange: boolean,
): AskedFields {
  const { hostnames, redirects } = read.fields;
  if (!hostnames || !redirects) {
    refusals.push({
      field: 'add',
      rule: 'KeepNotReadable',
      message:
        'add keeps the existing hostnames, and the files do not show them; name all hostnames and redirects without add.',
    });
    return asked;
  }
  const { hostnames: names = [], redirects: leading = [] } = asked;
  const served = leading.filter(name => hostnames.includes(name));
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
  return {
    ...asked,
    hostnames: union(hostnames, names),
    redirects: union(
      redirects.filter(name => !names.includes(name)),
      leading,
    ),
  };
}
