import type { DnsSettings, Environment } from './ExposurePlatform';
import type { FieldReader } from './FieldReader';
import { readCertificateSettings } from './readCertificateSettings';
import { readIngressSettings } from './readIngressSettings';
import { readCidr, readDnsServer } from './readNetwork';
import { repositoryPath } from './repositoryPath';
import {
  annotationPrefix,
  clusterName,
  dnsLabel,
  dnsSubdomain,
  labelKey,
  labelValue,
  serviceName,
  title,
} from './textRules';

function readDns(field: FieldReader): DnsSettings {
  if (field.present) {
    field.onlyKeys([
      'mode',
      'ttl',
      'annotationPrefix',
      'resolvers',
      'authoritative',
    ]);
  }
  return {
    mode: field
      .at('mode')
      .oneOf(['manual', 'externalDns', 'dnsEndpoint'], 'manual'),
    // RFC 2181 §8 allows up to 2^31 - 1; a day is the longest mistake anybody should have to wait for.
    ttl: field.at('ttl').integer(1, 86_400, 900),
    annotationPrefix: field
      .at('annotationPrefix')
      .text(annotationPrefix, 'external-dns.kubernetes.io/'),
    resolvers: field.at('resolvers').list(readDnsServer, 20),
    authoritative: field
      .at('authoritative')
      .record(dnsSubdomain, zone => zone.list(readDnsServer, 20)),
  };
}

function readLogin(field: FieldReader): Environment['login'] {
  if (!field.present) return undefined;
  const proxy = field.onlyKeys(['oauth2Proxy']).at('oauth2Proxy');
  proxy.onlyKeys(['mode', 'service', 'namespace', 'port', 'podLabels']);
  const mode = proxy.at('mode');
  if (mode.value === 'own') {
    mode.refuse(
      'LoginModeNotSupported',
      `${mode.path}: own is not yet supported; supported: shared.`,
    );
  }
  const podLabels = proxy.at('podLabels');
  return {
    oauth2Proxy: {
      mode: mode.oneOf(['shared', 'own'], 'shared'),
      service: proxy.at('service').text(serviceName),
      namespace: proxy.at('namespace').text(dnsLabel),
      port: proxy.at('port').integer(1, 65_535, 4180),
      podLabels: podLabels.present
        ? podLabels.record(labelKey, entry => entry.text(labelValue))
        : { 'app.kubernetes.io/name': 'oauth2-proxy' },
    },
  };
}

function readNetworkPolicy(field: FieldReader): Environment['networkPolicy'] {
  if (field.present) field.onlyKeys(['dnsEgress', 'defaultDeny']);
  return {
    dnsEgress: field
      .at('dnsEgress')
      .oneOf(['clusterDns', 'nodeLocal', 'anywhere'], 'clusterDns'),
    defaultDeny: field
      .at('defaultDeny')
      .oneOf(['app', 'namespace', 'none'], 'app'),
  };
}

function readEdgeProbe(field: FieldReader): Environment['edgeProbe'] {
  if (field.present) field.onlyKeys(['enabled', 'allowPrivateRanges']);
  return {
    enabled: field.at('enabled').flag(false),
    allowPrivateRanges: field.at('allowPrivateRanges').list(readCidr, 50),
  };
}

/** Reads `exposure.environments.<id>`. */
export function readEnvironment(id: string, field: FieldReader): Environment {
  field.onlyKeys([
    'title',
    'cluster',
    'stage',
    'ingress',
    'certificates',
    'dns',
    'networkPolicy',
    'login',
    'edgeProbe',
    'repository',
  ]);
  const repository = field.at('repository');
  if (repository.present) repository.onlyKeys(['path']);
  return {
    id,
    title: field.at('title').text(title, id),
    cluster: field.at('cluster').text(clusterName),
    stage: field.at('stage').oneOf(['production', 'nonProduction']),
    ingress: readIngressSettings(field.at('ingress')),
    certificates: readCertificateSettings(field.at('certificates')),
    dns: readDns(field.at('dns')),
    networkPolicy: readNetworkPolicy(field.at('networkPolicy')),
    login: readLogin(field.at('login')),
    edgeProbe: readEdgeProbe(field.at('edgeProbe')),
    repository: {
      path: repository
        .at('path')
        .text(repositoryPath, 'deploy/{environment}/{namespace}/{component}'),
    },
  };
}
