import { useApiHolder } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useSWR from 'swr';
import { TemplatePage, TemplatePages } from './templatePages';

/**
 * Those of the templates that the catalog shows the reader: a portal need not have them all, and a link to nowhere helps
 * nobody.
 * @internal
 */
export function useTemplatesThere({
  change,
  retire,
}: Pick<TemplatePages, 'change' | 'retire'>): Pick<
  TemplatePages,
  'change' | 'retire'
> {
  const catalog = useApiHolder().get(catalogApiRef);
  const entityRefs = [change, retire].flatMap(page => page?.ref ?? []);
  const { data: there } = useSWR<string[], Error>(
    catalog && entityRefs.length > 0
      ? ['plugin.exposure.templates', ...entityRefs]
      : undefined,
    async () => {
      const fields = ['kind', 'metadata.name', 'metadata.namespace'];
      const found = await catalog?.getEntitiesByRefs({ entityRefs, fields });
      return entityRefs.filter((_ref, index) => found?.items[index]);
    },
    { revalidateOnFocus: false },
  );
  const ifThere = (page: TemplatePage | undefined) =>
    page && there?.includes(page.ref) ? page : undefined;
  return { change: ifThere(change), retire: ifThere(retire) };
}
