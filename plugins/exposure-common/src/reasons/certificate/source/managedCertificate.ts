import { gke } from '../../../controllers/ingress/gke';
import type {
  IngressObject,
  OtherCertificateObject,
} from '../../../kubernetes';
import { managedCertificateAnnotation } from '../../../kubernetes/certificates/secretSources';
import { namedManagedCertificates } from '../../../observation/certificates/namedManagedCertificates';
import { coversHostname } from '../../../observation/hostnames';
import { listOf } from '../../../observation/mapObserved';
import type { Facts } from '../../facts/Facts';
import { otherCertificate, standingOf } from './otherCertificate';

/** How a ManagedCertificate and the Ingress of the hostname miss each other. */
export interface Attachment {
  fault: 'otherClass' | 'notFound' | 'notNamed';
  ingress: IngressObject;
  /** Those that cover the hostname. */
  covering: readonly OtherCertificateObject[];
  /** What the Ingress names, and is not in its namespace. */
  missing: readonly string[];
}

function isOfGke({ className }: IngressObject): boolean {
  return className?.startsWith(gke.ingress?.className ?? 'gce') ?? true;
}

/** Only the one in charge is asked: those beside it, such as a login, need not name anything. */
function ingressOf({ route }: Facts): IngressObject | undefined {
  return route?.object.kind === 'Ingress' && route.secrets.length === 0
    ? route.object
    : undefined;
}

/**
 * Google puts a ManagedCertificate on the load balancer of a GKE Ingress that names it, and checks the hostname there: else
 * it stays without one. What is Active is on a load balancer.
 */
export function attachmentOf(facts: Facts, now: Date): Attachment | undefined {
  const { seen, certificate, hostname } = facts;
  const ingress = ingressOf(facts);
  if (!ingress || certificate || !seen.otherCertificates.known) {
    return undefined;
  }
  const managed = listOf(seen.otherCertificates).filter(
    ({ kind }) => kind === 'ManagedCertificate',
  );
  const covering = managed.filter(({ dnsNames }) =>
    dnsNames.some(name => coversHostname(name, hostname)),
  );
  const named = namedManagedCertificates(ingress);
  const missing = named.filter(
    name => !managed.some(entry => entry.name === name),
  );
  const other = otherCertificate(facts);
  const isManaged = other?.kind === 'ManagedCertificate';
  if (other && (!isManaged || standingOf(other, now) === 'ready')) {
    return undefined;
  }
  const isNamed = covering.some(({ name }) => named.includes(name));
  const found = { ingress, covering, missing };
  if (!isOfGke(ingress)) {
    return covering.length > 0 ? { ...found, fault: 'otherClass' } : undefined;
  }
  if (isNamed) {
    return undefined;
  }
  if (missing.length > 0) {
    return { ...found, fault: 'notFound' };
  }
  return covering.length > 0 &&
    !ingress.annotations[managedCertificateAnnotation]
    ? { ...found, fault: 'notNamed' }
    : undefined;
}
