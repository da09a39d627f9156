import { parseHostname } from '../hostname/parseHostname';
import { isOurs } from '../manifests/fileOwnership';
import { readDocuments } from '../manifests/readDocuments';
import { at, field, list, text, texts } from '../observation/kubernetes/pick';
import type { ExposurePlace } from '../request/parseExposurePlace';

/** Where objects that we wrote name the hostnames they serve. */
function namedIn(value: unknown): string[] {
  const spec = field(value, 'spec');
  return [
    ...list(field(spec, 'rules'), rule => text(field(rule, 'host'))),
    ...texts(field(spec, 'hostnames')),
    ...texts(field(spec, 'dnsNames')),
    ...texts([at(spec, 'virtualhost', 'fqdn')]),
  ];
}

/**
 * The hostnames that our objects in these files serve, each once, in the order they come.
 * @param contents - files as they are
 * @param owner - whose objects count: a file may hold others too
 * @public
 */
export function writtenHostnames(
  contents: readonly string[],
  owner: Pick<ExposurePlace, 'namespace' | 'component'>,
): string[] {
  const names = contents
    .flatMap(content => readDocuments(content)?.documents ?? [])
    .filter(document => isOurs(document, owner))
    .flatMap(({ value }) => namedIn(value))
    .flatMap(name => {
      const parsed = parseHostname(name);
      return parsed.ok ? [parsed.value.ascii] : [];
    });
  return [...new Set(names)];
}
