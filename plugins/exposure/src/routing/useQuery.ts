import * as frontendPluginApi from '@backstage/frontend-plugin-api';
import { useSearchParams } from 'react-router-dom';

/**
 * The query of the page's address, and how to replace it.
 * @internal
 */
export type UseQuery = () => [
  URLSearchParams,
  (next: URLSearchParams, options: { replace: boolean }) => void,
];

/**
 * Backstage 1.57 brings navigation that needs no React Router; 1.55 and 1.56 have only React Router.
 * A named import would be missing there, and bundlers say so in the adopter's build; hence the lookup by name.
 * @internal
 */
export function queryHook(framework: object): UseQuery {
  const { useAppSearchParams } = framework as {
    useAppSearchParams?: UseQuery;
  };
  return useAppSearchParams ?? useSearchParams;
}

/** @internal */
export const useQuery = queryHook({ ...frontendPluginApi });
