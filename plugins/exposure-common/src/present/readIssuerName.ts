import { annotations } from '../kubernetes/annotations';
import { dnsSubdomain } from '../input/textRules';
import { accepted, common } from '../input/accepted';
import type { ExposureObjects } from './ExposureObjects';

/** The issuer that all certificates of a component are asked from, in either shape. */
export function readIssuerName({
  routes,
  listenerSets,
  certificates,
}: ExposureObjects): string | undefined {
  const annotated = [...routes, ...listenerSets].flatMap(
    object =>
      object.annotations[annotations.clusterIssuer] ??
      object.annotations[annotations.issuer] ??
      [],
  );
  const named = certificates.map(({ issuerRef }) => issuerRef.name);
  return accepted(common([...named, ...annotated]), field =>
    field.text(dnsSubdomain),
  );
}
