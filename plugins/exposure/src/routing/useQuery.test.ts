import * as frontendPluginApi from '@backstage/frontend-plugin-api';
import { useSearchParams } from 'react-router-dom';
import { queryHook, useQuery } from './useQuery';

describe('useQuery', () => {
  it('is the framework’s own hook where it has one', () => {
    expect(useQuery).toBe(frontendPluginApi.useAppSearchParams);
  });

  it('is React Router’s in portals before 1.57', () => {
    expect(queryHook({})).toBe(useSearchParams);
  });
});
