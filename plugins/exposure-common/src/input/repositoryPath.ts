import type { TextRule } from './textRules';

/** What a path in `repository.path` may be made of besides fixed folder names. */
const pathPlaceholders = [
  '{environment}',
  '{namespace}',
  '{component}',
] as const;

function isFolder(segment: string): boolean {
  const fixed = pathPlaceholders.reduce(
    (rest, placeholder) => rest.split(placeholder).join('x'),
    segment,
  );
  // No dot in front: that keeps the files out of .git, .github and the like.
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(fixed);
}

/** A folder of the team's repository, relative to its root. */
export const repositoryPath: TextRule = {
  rule: 'RepositoryPath',
  allowed: `a relative path of folders made of letters, digits, ".", "_", "-" and ${pathPlaceholders.join(
    ' ',
  )}, none beginning with "."`,
  test: text => text.length <= 300 && text.split('/').every(isFolder),
};
