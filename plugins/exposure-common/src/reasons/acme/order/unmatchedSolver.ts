import type { Solver } from '../../../kubernetes';
import { namesFor } from '../../facts/certificateOf';
import { objectEvidence, quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { fitsApartFromLabels, solverFits } from '../solverFits';

function labelsOf({ matchLabels }: Solver): string {
  return Object.entries(matchLabels)
    .map(([label, value]) => `${label}: ${value}`)
    .join(', ');
}

/** A solver with the names that it is for. */
function solverWords(solver: Solver): string {
  const { type, dnsZones, dnsNames } = solver;
  const labels = labelsOf(solver);
  const chosen = [
    ...(dnsZones.length > 0 ? [`dnsZones ${dnsZones.join(', ')}`] : []),
    ...(dnsNames.length > 0 ? [`dnsNames ${dnsNames.join(', ')}`] : []),
    ...(labels ? [`labels ${labels}`] : []),
  ];
  return chosen.length > 0 ? `${type} (${chosen.join('; ')})` : type;
}

/** What an Order says that found no solver: newer versions of cert-manager tell it only by an event. */
const foundNone = /no configured challenge solvers can be used/i;

/** Whether cert-manager looks for solvers, or has given up as there is none. */
function isUnsolved({ challenge, order }: Facts): boolean {
  return (
    !challenge &&
    (order?.state === 'pending' || foundNone.test(order?.reason ?? ''))
  );
}

/** The name that no solver is for, and the solvers. */
function unmatched(facts: Facts) {
  const { order, issuer, certificate } = facts;
  const solvers = issuer?.acme?.solvers;
  const name =
    solvers && order && certificate && isUnsolved(facts)
      ? namesFor(certificate, facts.hostname).find(
          entry => !solvers.some(solver => solverFits(solver, order, entry)),
        )
      : undefined;
  return name !== undefined && solvers && order && certificate
    ? { name, solvers, order, certificate, issuer: issuer.name }
    : undefined;
}

type Unmatched = NonNullable<ReturnType<typeof unmatched>>;

/** Those that would match, if the Certificate had the labels that they are for. */
function ofOtherLabels({ solvers, order, name }: Unmatched): Solver[] {
  return solvers.filter(solver => fitsApartFromLabels(solver, order, name));
}

/** Without its labels a Certificate is left out by every solver that is for its names. */
export const solverLabelsMissing = (facts: Facts) => {
  const found = unmatched(facts);
  const [solver] = found ? ofOtherLabels(found) : [];
  return found && solver
    ? {
        params: {
          name: found.name,
          certificate: found.certificate.name,
          issuer: found.issuer,
          labels: quoted(labelsOf(solver)),
        },
        evidence: [
          objectEvidence(
            found.order,
            'metadata.labels',
            Object.keys(found.order.labels).join(', ') || 'none',
            facts.seen.orders,
          ),
        ],
      }
    : undefined;
};

export const noSolverMatches = (facts: Facts) => {
  const found = unmatched(facts);
  if (!found || ofOtherLabels(found).length > 0) {
    return undefined;
  }
  const { name, order, solvers, issuer } = found;
  return {
    params: {
      hostname: name,
      name: name.startsWith('*.')
        ? `${name}, a wildcard, which needs DNS-01`
        : name,
      issuer,
      solvers: quoted(solvers.map(solverWords).join(', ')) || 'none',
    },
    evidence: [
      objectEvidence(order, 'status.state', order.state, facts.seen.orders),
    ],
  };
};

/** Whether it is known why no Challenge is made for an Order. */
export function isUnmatched(facts: Facts): boolean {
  return unmatched(facts) !== undefined;
}
