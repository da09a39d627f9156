const maxSubject = 100;

/** The first hostname and how many more; the component where that is too long for a title. */
export function subject(
  verb: string,
  names: {
    component: string;
    environment: string;
    hostnames: readonly string[];
  },
): string {
  const [first, ...more] = names.hostnames;
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  const long = `${verb} ${first}${others} in ${names.environment}`;
  return first !== undefined && long.length <= maxSubject
    ? long
    : `${verb} ${names.component} in ${names.environment}`;
}
