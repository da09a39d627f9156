import { apiPath } from './apiPath';

it('fills parameters in, each escaped', () => {
  expect(
    apiPath('/v1/entities/{kind}/{namespace}/{name}/recheck', {
      kind: 'component',
      namespace: '{name}',
      name: 'a/b?$&',
    }),
  ).toBe('/v1/entities/component/%7Bname%7D/a%2Fb%3F%24%26/recheck');
});

it('leaves a path without parameters as it is', () => {
  expect(apiPath('/v1/platform', {})).toBe('/v1/platform');
});
