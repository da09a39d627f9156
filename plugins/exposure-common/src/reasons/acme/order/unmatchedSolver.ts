import type { Solver } from '../../../kubernetes';
import { namesFor } from '../../facts/certificateOf';
import { objectEvidence, quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { solverFits } from '../solverFits';

/** A solver with the names that it is for. */
function solverWords({ type, dnsZones, dnsNames }: Solver): string {
  const chosen = [
    ...(dnsZones.length > 0 ? [`dnsZones ${dnsZones.join(', ')}`] : []),
    ...(dnsNames.length > 0 ? [`dnsNames ${dnsNames.join(', ')}`] : []),
  ];
  return chosen.length > 0 ? `${type} (${chosen.join('; ')})` : type;
}

/** cert-manager tells it only by an event: the order stays pending and no challenge is made. */
export const noSolverMatches = (facts: Facts) => {
  const { order, issuer, certificate, seen } = facts;
  const acme = issuer?.acme;
  if (!acme || !certificate || facts.challenge || order?.state !== 'pending') {
    return undefined;
  }
  const unproven = namesFor(certificate, facts.hostname).find(
    name => !acme.solvers.some(solver => solverFits(solver, order, name)),
  );
  if (unproven === undefined) {
    return undefined;
  }
  return {
    params: {
      hostname: unproven,
      name: unproven.startsWith('*.')
        ? `${unproven}, a wildcard, which needs DNS-01`
        : unproven,
      issuer: issuer.name,
      solvers: quoted(acme.solvers.map(solverWords).join(', ')) || 'none',
    },
    evidence: [objectEvidence(order, 'status.state', order.state, seen.orders)],
  };
};
