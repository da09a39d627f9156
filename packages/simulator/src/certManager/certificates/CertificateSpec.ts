import type { KubernetesObject } from '../../kubernetes';
import { listAt, textAt } from '../../kubernetes/objects/json';

/** `spec.issuerRef` with cert-manager's defaults. */
export interface IssuerReference {
  name: string;
  kind: string;
  group: string;
}

/** What the behaviour reads of a Certificate's spec. */
export interface CertificateSpec {
  dnsNames: string[];
  secretName: string;
  issuerRef: IssuerReference;
}

export function readIssuerReference(object: KubernetesObject): IssuerReference {
  return {
    name: textAt(object, 'spec', 'issuerRef', 'name') ?? '',
    kind: textAt(object, 'spec', 'issuerRef', 'kind') ?? 'Issuer',
    group: textAt(object, 'spec', 'issuerRef', 'group') ?? 'cert-manager.io',
  };
}

export function readDnsNames(object: KubernetesObject): string[] {
  return listAt(object, 'spec', 'dnsNames').filter(
    (it): it is string => typeof it === 'string',
  );
}

export function readCertificateSpec(object: KubernetesObject): CertificateSpec {
  return {
    dnsNames: readDnsNames(object),
    secretName: textAt(object, 'spec', 'secretName') ?? '',
    issuerRef: readIssuerReference(object),
  };
}
