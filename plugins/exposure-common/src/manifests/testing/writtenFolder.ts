import { aPlatform, aRequest } from '../../request/testing/aPlatform';
import { removeAsked, writeAsked } from '../../writing/testing/asked';
import { applied } from './applied';

/** Where the files of the example request are. */
export const folder = 'deploy/prod-eu/shop/shop';

/** The platform that the example request is for. */
export const platform = aPlatform();

type Files = ReadonlyMap<string, string>;

/** Writes the example request, with changes, into a repository. */
export const write = (existing: Files = new Map(), changes = {}) =>
  writeAsked(aRequest(changes), platform, existing);

/** What names it when it is removed. */
export const removal = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
};

/** Removes it again. */
export const remove = (existing: Files) =>
  removeAsked(removal, platform, existing);

/** The repository after the request was written into an empty one. */
export const plain: Files = applied(new Map(), write());

/** That repository, with a file edited by somebody. */
export const edit = (path: string, change: (text: string) => string) =>
  new Map(plain).set(path, change(plain.get(path) ?? ''));
