import { pick } from '@exposure/backstage-plugin-exposure-common';

/** One path of a hostname, and where it leads. */
export interface ForeignPath {
  /** Empty where the rule names none. */
  hostname: string;
  path: string;
  pathType?: string;
  /** Left out where it leads to no Service. */
  service?: string;
  port?: number | string;
}

/** What the report reads of an Ingress that somebody else wrote. */
export interface ForeignIngress {
  namespace: string;
  name: string;
  className?: string;
  annotations: Record<string, string>;
  hostnames: string[];
  paths: ForeignPath[];
  /** Names of the Secrets of its TLS blocks. */
  secrets: string[];
  /** It has a rule without a host, or a default backend. */
  catchesAll: boolean;
  isSolver: boolean;
}

const unique = (values: readonly string[]) => [...new Set(values)];

function readPaths(rule: unknown): ForeignPath[] {
  const hostname = pick.text(pick.field(rule, 'host')) ?? '';
  return pick.list(pick.at(rule, 'http', 'paths'), path => {
    const service = pick.at(path, 'backend', 'service');
    const written = pick.at(service, 'port');
    return {
      hostname,
      path: pick.text(pick.field(path, 'path')) || '/',
      pathType: pick.text(pick.field(path, 'pathType')),
      service: pick.text(pick.field(service, 'name')),
      port:
        pick.port(pick.field(written, 'number')) ??
        pick.port(pick.field(written, 'name')),
    };
  });
}

/**
 * Reads an Ingress as far as the report needs it: shallowly, and what has the wrong type reads as absent.
 * @returns `undefined` for anything else than an Ingress
 */
export function readForeignIngress(value: unknown): ForeignIngress | undefined {
  if (pick.text(pick.field(value, 'kind')) !== 'Ingress') {
    return undefined;
  }
  const annotations = pick.textMap(pick.at(value, 'metadata', 'annotations'));
  const rules = pick.at(value, 'spec', 'rules');
  const hosts = pick.list(
    rules,
    rule => pick.text(pick.field(rule, 'host')) ?? '',
  );
  return {
    namespace: pick.text(pick.at(value, 'metadata', 'namespace')) ?? 'default',
    name: pick.text(pick.at(value, 'metadata', 'name')) ?? '',
    className:
      pick.text(pick.at(value, 'spec', 'ingressClassName')) ??
      annotations['kubernetes.io/ingress.class'],
    annotations,
    hostnames: unique(hosts.filter(host => host !== '')),
    paths: pick.list(rules, readPaths).flat(),
    secrets: pick.list(pick.at(value, 'spec', 'tls'), tls =>
      pick.text(pick.field(tls, 'secretName')),
    ),
    catchesAll:
      hosts.includes('') ||
      pick.at(value, 'spec', 'defaultBackend') !== undefined,
    isSolver:
      pick.text(
        pick.field(
          pick.at(value, 'metadata', 'labels'),
          'acme.cert-manager.io/http01-solver',
        ),
      ) === 'true',
  };
}
