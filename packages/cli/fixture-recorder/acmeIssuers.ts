import type { ExposureShape } from './manifests.ts';

/** Where the control plane's ACME and DNS servers are. */
export interface AcmeServer {
  directory: string;
  /** PEM, base64. */
  caBundle: string;
  /** host:port of the authoritative DNS server. */
  nameserver: string;
  /** The key that the server takes updates with. */
  tsigSecret: string;
}

/** An issuer of the scenario's own, with the name that the shape gives it. */
export function issuerOf(
  { namespace, issuer, issuerKind }: ExposureShape,
  spec: Record<string, unknown>,
): Record<string, unknown> {
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: issuerKind,
    metadata:
      issuerKind === 'Issuer' ? { name: issuer, namespace } : { name: issuer },
    spec,
  };
}

/** An ACME issuer with these solvers. */
export function acmeIssuer(
  shape: ExposureShape,
  { directory, caBundle }: AcmeServer,
  solvers: readonly unknown[],
  other: Record<string, unknown> = {},
): Record<string, unknown> {
  return issuerOf(shape, {
    acme: {
      server: directory,
      caBundle,
      email: 'platform@example.org',
      privateKeySecretRef: { name: `${shape.issuer}-account` },
      solvers,
      ...other,
    },
  });
}
