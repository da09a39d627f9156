import { isOurs } from '../manifests/landing/fileOwnership';
import type { PlannedFile } from '../manifests/landing/PlannedFile';
import { readDocuments } from '../manifests/landing/readDocuments';
import { readIssuerReference } from '../kubernetes/CertificateObject';
import { normalHostname } from '../observation/hostnames';
import { at, field, list, text, texts } from '../input/pick';
import { annotations } from '../kubernetes/annotations';
import type { ExposurePlace } from '../request/ExposurePlace';

/** The issuer that an object asks, as one text; `undefined` where it asks none. */
function issuerOf(object: unknown): string | undefined {
  const written = (name: string) =>
    text(at(object, 'metadata', 'annotations', name));
  const clusterIssuer = written(annotations.clusterIssuer);
  const issuer = written(annotations.issuer);
  const annotated =
    clusterIssuer === undefined
      ? issuer && {
          name: issuer,
          kind: written(annotations.issuerKind),
          group: written(annotations.issuerGroup),
        }
      : { name: clusterIssuer, kind: 'ClusterIssuer' };
  const asked =
    field(object, 'kind') === 'Certificate'
      ? at(object, 'spec', 'issuerRef')
      : annotated;
  if (!asked) {
    return undefined;
  }
  const { group, kind, name } = readIssuerReference(asked);
  return `${group}/${kind}/${name}`;
}

/** The names of its certificate: of a Certificate, an Ingress or a ListenerSet. */
function certifiedIn(object: unknown): string[] {
  const spec = field(object, 'spec');
  return [
    ...texts(field(spec, 'dnsNames')),
    ...list(field(spec, 'tls'), tls => texts(field(tls, 'hosts'))).flat(),
    ...list(field(spec, 'listeners'), entry => text(field(entry, 'hostname'))),
  ].map(normalHostname);
}

/** Which issuer certifies which hostname by some files. */
function issuersIn(
  contents: readonly string[],
  owner: Pick<ExposurePlace, 'namespace' | 'component'>,
): Map<string, string> {
  return new Map(
    contents
      .flatMap(content => readDocuments(content)?.documents ?? [])
      .filter(document => isOurs(document, owner))
      .flatMap(({ value }) => {
        const issuer = issuerOf(value);
        return issuer === undefined
          ? []
          : certifiedIn(value).map(name => [name, issuer] as const);
      }),
  );
}

/**
 * The hostnames that our files certify now and afterwards, by the same issuer: nothing is ordered for them.
 * @param files - as `writeExposure` plans them
 * @param owner - whose objects count: a file may hold others too
 * @public
 */
export function heldByFiles(
  files: readonly PlannedFile[],
  owner: Pick<ExposurePlace, 'namespace' | 'component'>,
): string[] {
  const before = files.flatMap(file => file.before ?? []);
  const after = files.flatMap(({ content }) => content ?? []);
  const wanted = issuersIn(after, owner);
  return [...issuersIn(before, owner)]
    .filter(([name, issuer]) => wanted.get(name) === issuer)
    .map(([name]) => name);
}
