import type { Environment, OAuth2ProxySettings } from './ExposurePlatform';
import type { FieldReader } from '../input/FieldReader';
import { readCidr } from '../input/readNetwork';
import {
  dnsLabel,
  dnsSubdomain,
  imageReference,
  issuerUrl,
  labelKey,
  labelValue,
  serviceName,
} from '../input/textRules';

const everyMode = ['mode', 'service', 'namespace', 'port'] as const;
const sharedOnly = ['podLabels'] as const;
const ownOnly = [
  'image',
  'oidcIssuerUrl',
  'emailDomains',
  'identityProviderCidrs',
  'secretName',
] as const;

type Shared = Pick<OAuth2ProxySettings, 'namespace' | 'podLabels'>;
type Own = Pick<OAuth2ProxySettings, 'namespace' | (typeof ownOnly)[number]>;

// The namespace is allowed and without meaning for a component's own, so that a platform changes one word to change the mode.
function refuseOtherMode(
  proxy: FieldReader,
  mode: OAuth2ProxySettings['mode'],
): void {
  const others = mode === 'own' ? sharedOnly : ownOnly;
  for (const key of others) {
    const field = proxy.at(key);
    if (field.present) {
      field.refuse(
        'LoginSettingOfOtherMode',
        `${field.path} does not apply with mode: ${mode}.`,
      );
    }
  }
}

function readShared(proxy: FieldReader): Shared {
  const podLabels = proxy.at('podLabels');
  const read = podLabels.record(labelKey, entry => entry.text(labelValue));
  if (podLabels.present && Object.keys(read).length === 0) {
    podLabels.refuse(
      'EmptySelector',
      `${podLabels.path} must have a label: an empty selector opens every pod of the namespace.`,
    );
  }
  return {
    namespace: proxy.at('namespace').text(dnsLabel),
    podLabels: podLabels.present
      ? read
      : { 'app.kubernetes.io/name': 'oauth2-proxy' },
  };
}

function readOwn(proxy: FieldReader): Own {
  return {
    namespace: proxy.at('namespace').text(dnsLabel, ''),
    image: proxy.at('image').optionalText(imageReference),
    oidcIssuerUrl: proxy.at('oidcIssuerUrl').optionalText(issuerUrl),
    emailDomains: proxy
      .at('emailDomains')
      .list(domain => domain.text(dnsSubdomain), 50),
    identityProviderCidrs: proxy.at('identityProviderCidrs').list(readCidr, 50),
    secretName: proxy.at('secretName').optionalText(dnsSubdomain),
  };
}

/** Reads `exposure.environments.<id>.login`. */
export function readLogin(field: FieldReader): Environment['login'] {
  if (!field.present) {
    return undefined;
  }
  const proxy = field.onlyKeys(['oauth2Proxy']).at('oauth2Proxy');
  proxy.onlyKeys([...everyMode, ...sharedOnly, ...ownOnly]);
  const mode = proxy.at('mode').oneOf(['shared', 'own'], 'shared');
  refuseOtherMode(proxy, mode);
  return {
    oauth2Proxy: {
      mode,
      service: proxy.at('service').text(serviceName),
      port: proxy.at('port').integer(1, 65_535, 4180),
      ...(mode === 'own' ? readOwn(proxy) : readShared(proxy)),
    },
  };
}
