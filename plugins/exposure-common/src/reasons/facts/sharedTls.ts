import { profileOf } from '../../controllers/profiles';
import type { IngressObject } from '../../kubernetes';
import { mergeablePart } from '../../kubernetes/IngressObject';
import type { ExposureObservation } from '../../observation/ExposureObservation';
import { coversHostname } from '../../observation/hostnames';
import { listOf } from '../../observation/mapObserved';
import { areOfTwoClasses } from './expectedClass';

/**
 * Whether the controller serves an Ingress with the certificate of another namespace's Ingress for the hostname.
 * ingress-nginx has one server for a hostname, whichever Ingress brings the TLS block; F5's controller has one for a master
 * and its minions. Other controllers have a server or router for each Ingress.
 * @see https://github.com/kubernetes/ingress-nginx/issues/8083
 * @see https://github.com/nginx/kubernetes-ingress/issues/706
 */
export function hasTlsOfAnother(
  ingress: IngressObject,
  { elsewhere, environment, subject }: ExposureObservation,
): boolean {
  const isOneServer =
    profileOf(environment.ingress.profile)?.ingress?.oneServerPerHost === true;
  const isMinion = mergeablePart(ingress) === 'minion';
  return listOf(elsewhere).some(
    other =>
      other.kind === 'Ingress' &&
      (isOneServer || (isMinion && mergeablePart(other) === 'master')) &&
      !areOfTwoClasses(other, ingress, environment) &&
      other.tls.some(
        ({ hosts, secretName }) =>
          secretName !== undefined &&
          hosts.some(host => coversHostname(host, subject.hostname)),
      ),
  );
}
