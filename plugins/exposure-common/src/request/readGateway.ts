import type { GatewayReference, IngressSettings } from './ExposurePlatform';
import type { FieldReader } from './FieldReader';
import { dnsLabel, dnsSubdomain } from './textRules';

/** Reads `exposure.environments.<id>.ingress.gateway`. */
export function readGateway(field: FieldReader): GatewayReference | undefined {
  if (!field.present) return undefined;
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

/** What the profile needs of the Gateway. */
export function refuseGateway(
  ingress: FieldReader,
  settings: IngressSettings,
): void {
  const field = ingress.at('gateway');
  if (settings.profile !== 'gateway-api') return;
  if (!settings.gateway) {
    field.refuse(
      'Required',
      `${field.path} is needed with profile gateway-api: the name and namespace of the Gateway that teams attach to.`,
    );
  } else if (!settings.gateway.listenerSets) {
    field
      .at('listenerSets')
      .refuse(
        'ListenerSetsNeeded',
        `${field.path}.listenerSets must be true: without ListenerSet (Gateway API 1.5) a team cannot bring its own certificate.`,
      );
  }
}
