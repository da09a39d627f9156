import type { OrderObject, Solver } from '../../kubernetes';
import { normalHostname } from '../../observation/hostnames';

/** Names of the ACME challenge types by solver (RFC 8555 §8). */
const challengeType = { http01: 'http-01', dns01: 'dns-01' } as const;

/** cert-manager copies the labels of a Certificate to its Order. */
function labelsFit({ matchLabels }: Solver, { labels }: OrderObject): boolean {
  return Object.entries(matchLabels).every(
    ([label, value]) => labels[label] === value,
  );
}

function namesFit(solver: Solver, hostname: string): boolean {
  const { dnsNames, dnsZones } = solver;
  if (dnsNames.length + dnsZones.length === 0) {
    return true;
  }
  const bare = hostname.replace(/^\*\./, '');
  return (
    dnsNames.some(name => normalHostname(name) === hostname) ||
    dnsZones
      .map(normalHostname)
      .some(zone => bare === zone || bare.endsWith(`.${zone}`))
  );
}

/** Whether cert-manager could use a solver for the hostname if the Order had the labels that the solver is for. */
export function fitsApartFromLabels(
  solver: Solver,
  order: OrderObject,
  hostname: string,
): boolean {
  if (solver.type === 'unknown') {
    return true;
  }
  const wanted: string = challengeType[solver.type];
  const offered = order.authorizations.find(
    entry => normalHostname(entry.identifier) === hostname.replace(/^\*\./, ''),
  )?.challengeTypes;
  const isOffered =
    offered === undefined || offered.length === 0 || offered.includes(wanted);
  const isPossible = !hostname.startsWith('*.') || solver.type === 'dns01';
  return isOffered && isPossible && namesFit(solver, hostname);
}

/** Whether cert-manager could use a solver for the hostname. */
export function solverFits(
  solver: Solver,
  order: OrderObject,
  hostname: string,
): boolean {
  return (
    labelsFit(solver, order) && fitsApartFromLabels(solver, order, hostname)
  );
}
