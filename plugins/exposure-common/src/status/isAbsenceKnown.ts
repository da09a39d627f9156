import type { SourceHealth } from './SourceHealth';

/** Every way into a cluster by which an address is found. */
const routeKinds: readonly string[] = ['Ingress', 'HTTPRoute'];

/** Read now, or known not to exist there. */
function tells({ state }: SourceHealth): boolean {
  return state === 'synced' || state === 'absent';
}

/**
 * Whether an empty list of exposures means that there is none: the routes of every environment are read. Otherwise there may
 * be one that was not seen.
 * @param sources - all sources of the environments in question
 * @public
 */
export function isAbsenceKnown(sources: readonly SourceHealth[]): boolean {
  const environments = new Set(sources.map(({ environment }) => environment));
  return (
    environments.size > 0 &&
    [...environments].every(environment =>
      routeKinds.every(routeKind =>
        sources.some(
          source =>
            source.environment === environment &&
            source.kind === routeKind &&
            tells(source),
        ),
      ),
    )
  );
}
