import { configApiRef, useApiHolder } from '@backstage/frontend-plugin-api';
import manifest from '../../package.json';
import { docsLink } from '../presentation/docsLink';

/** This version's pages in the public repository, whose address the manifest has from the one place that says it. */
const published = `${manifest.homepage.replace('#readme', '')}/blob/v${
  manifest.version
}`;

/**
 * Where a finding is explained: in the portal's own documentation where `exposure.docs.baseUrl` names one.
 * @param docs - the page and anchor as the finding has them
 * @internal
 */
export function useDocsLink(docs: string): string | undefined {
  const config = useApiHolder().get(configApiRef);
  const baseUrl = config?.getOptionalString('exposure.docs.baseUrl');
  return docsLink(docs, baseUrl ?? published);
}
