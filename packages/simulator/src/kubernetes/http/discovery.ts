import { apiVersionOf, resourceTypes, ResourceType } from '../resourceTypes';

const verbs = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];

/** Answers the paths by which clients learn what a server stores; `undefined` for other paths. */
export function discover(
  path: string,
  present: (type: ResourceType) => boolean,
): object | undefined {
  if (path === '/version') {
    return {
      major: '1',
      minor: '36',
      gitVersion: 'v1.36.3',
      platform: 'linux/amd64',
    };
  }
  if (path === '/api') {
    return { kind: 'APIVersions', versions: ['v1'] };
  }
  const types = resourceTypes.filter(present);
  if (path === '/apis') {
    return groupList(types);
  }
  const [, apiVersion] = /^\/apis?\/(.+)$/.exec(path) ?? [];
  const served = types.filter(type => apiVersionOf(type) === apiVersion);
  return served.length > 0 ? resourceList(served) : undefined;
}

function groupList(types: ResourceType[]) {
  const groups = new Map(
    types.filter(type => type.group !== '').map(type => [type.group, type]),
  );
  return {
    kind: 'APIGroupList',
    apiVersion: 'v1',
    groups: [...groups.values()].map(type => {
      const version = {
        groupVersion: apiVersionOf(type),
        version: type.version,
      };
      return {
        name: type.group,
        versions: [version],
        preferredVersion: version,
      };
    }),
  };
}

function resourceList(types: ResourceType[]) {
  return {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: types.map(apiVersionOf)[0],
    resources: types.map(type => ({
      name: type.plural,
      singularName: type.kind.toLowerCase(),
      namespaced: type.namespaced,
      kind: type.kind,
      verbs,
      shortNames: type.shortNames,
    })),
  };
}
