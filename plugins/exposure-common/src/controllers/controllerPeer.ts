import type { ControllerPeer } from './IngressSettings';
import type { ControllerPlace } from './IngressSettings';
import { profileOf } from './profiles';

/**
 * The pods or networks that an environment's controller sends from: what the platform names before what is usual.
 * @returns `undefined` where neither is known, so that nobody is let in by mistake
 */
export function controllerPeerOf(
  environment: ControllerPlace,
): ControllerPeer | undefined {
  const profile = profileOf(environment.ingress.profile);
  const { controller } = environment.ingress;
  const standard = profile?.peer(environment);
  const { namespace, podLabels, hostNetworkCidrs } = {
    namespace: controller?.namespace ?? standard?.namespace ?? '',
    podLabels: controller?.podLabels ?? standard?.podLabels ?? {},
    hostNetworkCidrs: controller?.hostNetworkCidrs?.length
      ? controller.hostNetworkCidrs
      : standard?.hostNetworkCidrs ?? [...(profile?.networks ?? [])],
  };
  const canSelect = namespace !== '' && Object.keys(podLabels).length > 0;
  return canSelect || hostNetworkCidrs.length > 0
    ? { namespace, podLabels, hostNetworkCidrs }
    : undefined;
}
