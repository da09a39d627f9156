import { docsAddress } from '@exposure/backstage-plugin-exposure-common';
import { httpsUrl } from './httpsUrl';

/** A page of the documentation, as a finding names it. */
const page = /^docs\/[a-z0-9/-]{1,100}\.md(#[a-z0-9-]{1,100})?$/;

/**
 * Where a finding is explained. `baseUrl` is the address under which the folder `docs` lies; a wrong one gives no link.
 * @internal
 */
export function docsLink(docs: string, baseUrl: string): string | undefined {
  if (!page.test(docs)) {
    return httpsUrl(docs);
  }
  return docsAddress.test(baseUrl)
    ? `${baseUrl.replace(/\/$/, '')}/${docs}`
    : undefined;
}
