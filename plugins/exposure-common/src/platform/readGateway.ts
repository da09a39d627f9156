import { usesGateway } from '../controllers/profiles';
import type {
  GatewayReference,
  IngressSettings,
} from '../controllers/IngressSettings';
import type { FieldReader } from '../input/FieldReader';
import { dnsLabel, dnsSubdomain } from '../input/textRules';

/** Reads `exposure.environments.<id>.ingress.gateway`. */
export function readGateway(field: FieldReader): GatewayReference | undefined {
  if (!field.present) {
    return undefined;
  }
  field.onlyKeys([
    'name',
    'namespace',
    'implementation',
    'listenerSets',
    'httpListener',
    'httpsListener',
  ]);
  return {
    name: field.at('name').text(dnsSubdomain),
    namespace: field.at('namespace').text(dnsLabel),
    implementation: field
      .at('implementation')
      .oneOf(['envoyGateway', 'other'], 'envoyGateway'),
    listenerSets: field.at('listenerSets').flag(true),
    httpListener: field.at('httpListener').text(dnsSubdomain, 'http'),
    httpsListener: field.at('httpsListener').text(dnsSubdomain, 'https'),
  };
}

const hasPeer = (controller: IngressSettings['controller']) =>
  (controller?.hostNetworkCidrs?.length ?? 0) > 0 ||
  (controller?.namespace !== undefined && controller.podLabels !== undefined);

/** What the profile needs of the Gateway. */
export function refuseGateway(
  ingress: FieldReader,
  settings: IngressSettings,
): void {
  const field = ingress.at('gateway');
  if (!usesGateway({ ingress: settings })) {
    return;
  }
  if (!settings.gateway) {
    field.refuse(
      'Required',
      `${field.path} is required with profile ${settings.profile}: the name and namespace of the Gateway that teams attach to.`,
    );
  } else if (
    settings.gateway.implementation === 'other' &&
    !hasPeer(settings.controller)
  ) {
    const controller = ingress.at('controller');
    controller.refuse(
      'Required',
      `${controller.path} is required with implementation: other: namespace and podLabels of the Gateway's pods, or hostNetworkCidrs; NetworkPolicies must let them in.`,
    );
  }
}
