import {
  ANNOTATION_SOURCE_LOCATION,
  type Entity,
} from '@backstage/catalog-model';

const projectSlug = 'github.com/project-slug';
const part = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** A repository as an entity names it. */
export interface EntityRepository {
  /** URL of the repository on its forge. */
  url: string;
  owner: string;
  name: string;
}

/** Where the entity's source lies: `backstage.io/source-location`, else `github.com/project-slug`. */
export function repositoryOf(entity: Entity): EntityRepository | undefined {
  const annotations = entity.metadata.annotations ?? {};
  const location = annotations[ANNOTATION_SOURCE_LOCATION];
  const slug = annotations[projectSlug];
  const fromLocation = location?.startsWith('url:')
    ? readUrl(location.slice('url:'.length))
    : undefined;
  return (
    fromLocation ?? (slug ? readUrl(`https://github.com/${slug}`) : undefined)
  );
}

function readUrl(text: string): EntityRepository | undefined {
  if (!URL.canParse(text)) {
    return undefined;
  }
  const url = new URL(text);
  const [, owner = '', file = ''] = url.pathname.split('/');
  const name = file.replace(/\.git$/, '');
  if (!part.test(owner) || !part.test(name)) {
    return undefined;
  }
  return { url: `${url.origin}/${owner}/${name}`, owner, name };
}
