import { text } from '../../input/pick';

/** The hostnames that a rule names, and whether it can match others. */
export interface MatchedNames {
  hostnames: string[];
  takesUnnamed: boolean;
}

/** Matchers of a hostname, with an exclamation mark where they are turned round; patterns are no names. */
const matcher =
  /(!?)\s*\b(Host|HostHeader|HostSNI|HostRegexp|HostSNIRegexp)\s*\(((?:[^`"()]|`[^`]*`|"[^"]*")*)\)/g;

const argument = /`([^`]*)`|"([^"]*)"/g;

function argumentsOf(written: string): string[] {
  return Array.from(
    written.matchAll(argument),
    ([, ticked, double]) => ticked ?? double ?? '',
  );
}

/**
 * Reads a rule of Traefik, of version 3 as of version 2 (where one matcher takes several names).
 * @see https://doc.traefik.io/traefik/reference/routing-configuration/http/router/rules-and-priority/
 */
export function namesOfRule(rule: unknown): MatchedNames {
  const matchers = Array.from(
    (text(rule) ?? '').matchAll(matcher),
    ([, not, name = '', written = '']) => ({
      isName: !not && !name.endsWith('Regexp'),
      names: argumentsOf(written),
    }),
  );
  // What is quoted in another way than the documentation has it.
  const isUnread = matchers.some(({ names: own }) => own.length === 0);
  const names = matchers.flatMap(({ isName, names: own }) =>
    isName ? own : [],
  );
  const hostnames = names.filter(name => name !== '*' && name !== '');
  return {
    hostnames,
    takesUnnamed:
      names.includes('*') ||
      isUnread ||
      matchers.length === 0 ||
      matchers.some(({ isName }) => !isName),
  };
}
