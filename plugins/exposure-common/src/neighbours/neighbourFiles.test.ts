import {
  isNeighbourFile,
  isNeighbourFolder,
  skippedWarnings,
} from './neighbourFiles';

it.each(['a.yaml', 'A.YML', 'ingress.prod.yaml', 'Kustomization'])(
  'reads %s',
  name => {
    expect(isNeighbourFile(name)).toBe(true);
  },
);

it.each(['a.json', 'yaml', '.hidden.yaml', 'a.yaml.bak', ''])(
  'does not read %j',
  name => {
    expect(isNeighbourFile(name)).toBe(false);
  },
);

it.each(['.git', '.github', '.', '..', 'node_modules', 'vendor'])(
  'does not go into %s',
  name => {
    expect(isNeighbourFolder(name)).toBe(false);
  },
);

it('goes into any other folder', () => {
  expect(isNeighbourFolder('deploy')).toBe(true);
});

it('says what was not looked at in one warning', () => {
  expect(skippedWarnings([])).toEqual([]);
  const skipped = Array.from({ length: 7 }, (_, index) => ({
    path: `a\n${index}.yaml`,
    because: 'it is a link',
  }));
  const [warning, ...others] = skippedWarnings(skipped);
  expect(others).toEqual([]);
  expect(warning?.message).toContain('a\uFFFD0.yaml (it is a link)');
  expect(warning?.message).toMatch(/ and 2 more\.$/);
});
