const maxSubject = 100;
/** Room for every hostname that goes; forges take longer titles, and cut them where they list them. */
const maxTitle = 200;

interface Named {
  component: string;
  environment: string;
  hostnames: readonly string[];
}

/** Every name as part of a sentence, or the first and how many more, or only how many, whichever fits. */
function enumerated(names: readonly string[], room: number): string {
  const [first = '', ...more] = names;
  const last = more.at(-1);
  const whole =
    last === undefined ? first : `${names.slice(0, -1).join(', ')} and ${last}`;
  if (whole.length <= room) {
    return whole;
  }
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  return first.length + others.length <= room
    ? `${first}${others}`
    : `${names.length} address${others === '' ? '' : 'es'}`;
}

/** The first hostname and how many more; the component where that is too long for a title. */
function subject(verb: string, names: Named): string {
  const [first, ...more] = names.hostnames;
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  const long = `${verb} ${first}${others} in ${names.environment}`;
  return first !== undefined && long.length <= maxSubject
    ? long
    : `${verb} ${names.component} in ${names.environment}`;
}

/**
 * The title of what writes an exposure.
 * @param names - with those hostnames that make it different from what is there
 * @param dropped - hostnames that go: whoever merges must see each of them
 */
export function writingTitle(names: Named, dropped: readonly string[]): string {
  const asked = subject('Expose', names);
  if (dropped.length === 0) {
    return asked;
  }
  const [before, after] = [`${asked} and take `, ' off the web'];
  const room = maxTitle - before.length - after.length;
  return `${before}${enumerated(dropped, room)}${after}`;
}

/** The title of what takes an exposure away: every hostname that goes, as far as there is room. */
export function removalTitle(names: Named): string {
  const { component, environment, hostnames } = names;
  const [before, after] = ['Stop exposing ', ` in ${environment}`];
  const room = maxTitle - before.length - after.length;
  return hostnames.length === 0
    ? `${before}${component}${after}`
    : `${before}${enumerated(hostnames, room)}${after}`;
}
