import { field, at, list, port, text, textMap } from '../../input/pick';

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
  const hostname = text(field(rule, 'host')) ?? '';
  return list(at(rule, 'http', 'paths'), path => {
    const service = at(path, 'backend', 'service');
    const written = at(service, 'port');
    return {
      hostname,
      path: text(field(path, 'path')) || '/',
      pathType: text(field(path, 'pathType')),
      service: text(field(service, 'name')),
      port: port(field(written, 'number')) ?? port(field(written, 'name')),
    };
  });
}

/**
 * Reads an Ingress as far as the report needs it: shallowly, and what has the wrong type reads as absent.
 * @returns `undefined` for anything else than an Ingress
 */
export function readForeignIngress(value: unknown): ForeignIngress | undefined {
  if (text(field(value, 'kind')) !== 'Ingress') return undefined;
  const annotations = textMap(at(value, 'metadata', 'annotations'));
  const rules = at(value, 'spec', 'rules');
  const hosts = list(rules, rule => text(field(rule, 'host')) ?? '');
  return {
    namespace: text(at(value, 'metadata', 'namespace')) ?? 'default',
    name: text(at(value, 'metadata', 'name')) ?? '',
    className:
      text(at(value, 'spec', 'ingressClassName')) ??
      annotations['kubernetes.io/ingress.class'],
    annotations,
    hostnames: unique(hosts.filter(host => host !== '')),
    paths: list(rules, readPaths).flat(),
    secrets: list(at(value, 'spec', 'tls'), tls =>
      text(field(tls, 'secretName')),
    ),
    catchesAll:
      hosts.includes('') || at(value, 'spec', 'defaultBackend') !== undefined,
    isSolver:
      text(
        field(
          at(value, 'metadata', 'labels'),
          'acme.cert-manager.io/http01-solver',
        ),
      ) === 'true',
  };
}
