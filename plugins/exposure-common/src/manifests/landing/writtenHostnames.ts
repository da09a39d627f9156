import { parseHostname } from '../../hostname/parseHostname';
import { at, field, list, text, texts } from '../../input/pick';
import type { ExposurePlace } from '../../request/ExposurePlace';
import { dnsSubdomain } from '../../input/textRules';
import { isOurs } from './fileOwnership';
import { readDocuments } from './readDocuments';

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
 * As an A-label. A name that no request may ask for, such as `intranet`, is served all the same where somebody wrote it by
 * hand; what an API server would refuse is not.
 */
function servedName(name: string): string[] {
  const parsed = parseHostname(name);
  if (parsed.ok) {
    return [parsed.value.ascii];
  }
  return dnsSubdomain.test(name.replace(/^\*\./, '')) ? [name] : [];
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
    .flatMap(servedName);
  return [...new Set(names)];
}
