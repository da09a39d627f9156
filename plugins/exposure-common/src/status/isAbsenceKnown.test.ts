import { isAbsenceKnown } from './isAbsenceKnown';
import type { SourceHealth, SourceState } from './SourceHealth';

const source = (
  kind: string,
  state: SourceState = 'synced',
  environment = 'prod',
): SourceHealth => ({
  environment,
  cluster: environment,
  kind,
  state,
  since: '2026-11-23T10:00:00Z',
});

const read = [source('Ingress'), source('HTTPRoute')];

describe('isAbsenceKnown', () => {
  it.each<[string, SourceHealth[], boolean]>([
    ['both kinds of routes are read', read, true],
    [
      'a cluster has no Gateway API',
      [source('Ingress'), source('HTTPRoute', 'absent')],
      true,
    ],
    [
      'another kind may not be read',
      [...read, source('Certificate', 'forbidden')],
      true,
    ],
    ['nothing was read yet', [], false],
    ['a kind of routes is not listed', [source('Ingress')], false],
    [
      'one of two environments cannot be reached',
      [
        ...read,
        source('Ingress', 'unreachable', 'other'),
        source('HTTPRoute', 'synced', 'other'),
      ],
      false,
    ],
    ...(['syncing', 'forbidden', 'unreachable', 'tooLarge'] as const).map(
      (state): [string, SourceHealth[], boolean] => [
        `Ingresses are ${state}`,
        [source('Ingress', state), source('HTTPRoute')],
        false,
      ],
    ),
  ])('where %s: %#', (_, sources, known) => {
    expect(isAbsenceKnown(sources)).toBe(known);
  });
});
