import type { UnknownBecause } from '../observation';
import { unknown } from '../observation';
import { diagnose } from './diagnose';
import { readFixture } from './testing/readFixture';

function gapsOf(name: string, because: UnknownBecause, message?: string) {
  const { observe, expected } = readFixture(name);
  const seen = {
    ...observe(),
    pullRequest: unknown(because, expected.now, message),
  };
  return diagnose(seen, new Date(expected.now))
    .notChecked.filter(({ part }) => part === 'pullRequest')
    .map(({ check, cause }) => `${check} ${cause}`);
}

it.each(['notRead', 'notConfigured'] as const)(
  'names no gap where the objects are in the cluster and the pull request is %s',
  because => {
    expect(gapsOf('Live', because)).toEqual([]);
    expect(gapsOf('HostnameDoesNotResolve', because)).toEqual([]);
  },
);

it('names one gap where nothing is in the cluster, not one for each reason', () => {
  const message = 'exposure explain asks no Git host';
  expect(gapsOf('NothingExposed', 'notConfigured', message)).toEqual([
    'PullRequest notConfigured',
  ]);
});

it('names one gap where the forge was asked without success', () => {
  expect(gapsOf('Live', 'unreachable')).toEqual(['PullRequest unreachable']);
});
