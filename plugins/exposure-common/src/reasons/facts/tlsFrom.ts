import type { ControllerProfile } from '../../controllers/ControllerProfile';
import { controllerProfiles } from '../../controllers/profiles';
import type { IngressObject, ServiceObject } from '../../kubernetes';
import { saysManaged } from '../../kubernetes/annotations';
import { balancerTlsAnnotations } from '../../kubernetes/certificates/secretSources';
import type { ExposureObservation } from '../../observation/ExposureObservation';
import { listOf } from '../../observation/mapObserved';
import { quoted } from './evidence';
import { isOtherClass } from './expectedClass';
import { hasTlsOfAnother } from './sharedTls';

/** Whether a class is that of a controller that takes the certificate from the Secret of an Ingress, as far as they are known. */
function takesSecrets(
  className: string,
  { environment }: ExposureObservation,
): boolean {
  const profiles: readonly ControllerProfile[] = controllerProfiles;
  return profiles.some(
    profile =>
      profile.ingress?.className === className &&
      profile.tlsFrom(environment) === 'secret',
  );
}

function endsTls({ annotations }: ServiceObject): boolean {
  return balancerTlsAnnotations.some(name => {
    const value = annotations[name] ?? '';
    return name.endsWith('-port-443')
      ? value.includes('tls-secret-name')
      : value !== '' && value !== 'false';
  });
}

/**
 * Who may have the certificate of an Ingress that asks for none: the load balancer before its controller, the
 * controller by default, or a controller that is not known to take any from a Secret.
 */
function tlsBeforeIngress(
  { className }: IngressObject,
  seen: ExposureObservation,
): string | undefined {
  if (listOf(seen.balancers).some(endsTls)) {
    return 'the load balancer in front of the ingress controller';
  }
  if (
    isOtherClass(className, seen.environment) &&
    !takesSecrets(className, seen) &&
    // Behind a tunnel visitors get the certificate of its other end.
    !/tunnel/i.test(className)
  ) {
    return `the controller of the class “${quoted(className)}”`;
  }
  return listOf(seen.controllerCertificates).length > 0
    ? 'the ingress controller, if the Certificate beside it is its default'
    : undefined;
}

/** Who has the certificate of an Ingress by other objects than itself; `undefined` = none of them tells. */
export function tlsFrom(
  ingress: IngressObject,
  seen: ExposureObservation,
): string | undefined {
  if (hasTlsOfAnother(ingress, seen)) {
    return 'another Ingress of the hostname';
  }
  const isBare =
    ingress.tls.length === 0 &&
    listOf(seen.certificates).length === 0 &&
    !saysManaged(ingress.labels);
  return isBare ? tlsBeforeIngress(ingress, seen) : undefined;
}
