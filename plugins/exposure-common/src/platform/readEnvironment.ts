import type { DnsSettings, Environment } from './ExposurePlatform';
import type { FieldReader } from '../input/FieldReader';
import { readCertificateSettings } from './readCertificateSettings';
import { readIngressSettings } from './readIngressSettings';
import { readProxied } from './readProxied';
import { readLogin } from './readLogin';
import { readCidr, readDnsServer } from '../input/readNetwork';
import { refuseUnfit } from './refuseUnfit';
import { repositoryPath } from '../input/repositoryPath';
import {
  annotationPrefix,
  clusterName,
  dnsSubdomain,
  title,
  txtAffix,
  txtOwnerId,
} from '../input/textRules';

function readDns(field: FieldReader): DnsSettings {
  if (field.present) {
    field.onlyKeys([
      'mode',
      'ttl',
      'annotationPrefix',
      'resolvers',
      'authoritative',
      'proxied',
      'txtOwnerId',
      'txtPrefix',
      'txtSuffix',
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
    proxied: readProxied(field.at('proxied')),
    txtOwnerId: field.at('txtOwnerId').optionalText(txtOwnerId),
    txtPrefix: field.at('txtPrefix').optionalText(txtAffix),
    txtSuffix: field.at('txtSuffix').optionalText(txtAffix),
  };
}

function readNetworkPolicy(field: FieldReader): Environment['networkPolicy'] {
  if (field.present) {
    field.onlyKeys(['dnsEgress', 'defaultDeny', 'shape']);
  }
  const defaultDeny = field
    .at('defaultDeny')
    .oneOf(['app', 'namespace', 'none'], 'app');
  const shape = field.at('shape');
  if (shape.value === 'combined' && defaultDeny === 'none') {
    shape.refuse(
      'CombinedShapeDenies',
      `${shape.path}: combined needs defaultDeny app or namespace: one policy for both directions always denies the rest.`,
    );
  }
  return {
    dnsEgress: field
      .at('dnsEgress')
      .oneOf(['clusterDns', 'nodeLocal', 'anywhere'], 'clusterDns'),
    defaultDeny,
    shape: shape.oneOf(['separate', 'combined'], 'separate'),
  };
}

function readEdgeProbe(field: FieldReader): Environment['edgeProbe'] {
  if (field.present) {
    field.onlyKeys(['enabled', 'allowPrivateRanges']);
  }
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
  if (repository.present) {
    repository.onlyKeys(['path']);
  }
  const environment: Environment = {
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
  refuseUnfit(field, environment);
  return environment;
}
