import { parseAllDocuments } from 'yaml';
import { parseHostname } from '../hostname/parseHostname';
import { maxExistingFile } from '../manifests/fileOwnership';

/** Where an object that we wrote names its hostname. */
const places: readonly (readonly (string | number)[])[] = [
  ['spec', 'rules', 0, 'host'],
  ['spec', 'hostnames', 0],
  ['spec', 'dnsNames', 0],
];

/** The hostnames that the objects in these files serve, each once, in the order they come. */
export function writtenHostnames(contents: readonly string[]): string[] {
  const found = new Set<string>();
  for (const content of contents) {
    const documents =
      content.length > maxExistingFile ? [] : parseAllDocuments(content);
    for (const document of documents) {
      for (const place of places) {
        const value = 'getIn' in document ? document.getIn(place) : undefined;
        const parsed =
          typeof value === 'string' ? parseHostname(value) : undefined;
        if (parsed?.ok) found.add(parsed.value.ascii);
      }
    }
  }
  return [...found];
}
