import type * as core from './coreShapes';
import type { Documented } from './openapi';

/** Identical, and not only assignable: an optional field more or less is a difference too. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B
  ? 1
  : 2
  ? true
  : false;

function same<A, B>(..._: Same<A, B> extends true ? [] : [never]): true {
  return true;
}

/** What does not compile here is a difference between the core and the OpenAPI document. */
const held: Record<keyof Documented, true> = {
  Ability: same<Documented['Ability'], core.Ability>(),
  Access: same<Documented['Access'], core.Access>(),
  Actor: same<Documented['Actor'], core.Actor>(),
  ClusterService: same<Documented['ClusterService'], core.ClusterService>(),
  Evidence: same<Documented['Evidence'], core.Evidence>(),
  ExposureStatus: same<Documented['ExposureStatus'], core.ExposureStatus>(),
  Finding: same<Documented['Finding'], core.Finding>(),
  Headline: same<Documented['Headline'], core.Headline>(),
  NotChecked: same<Documented['NotChecked'], core.NotChecked>(),
  PartName: same<Documented['PartName'], core.PartName>(),
  PresentFieldName: same<
    Documented['PresentFieldName'],
    core.PresentFieldName
  >(),
  PresentFields: same<Documented['PresentFields'], core.PresentFields>(),
  PresentRequest: same<Documented['PresentRequest'], core.PresentRequest>(),
  Refusal: same<Documented['Refusal'], core.Refusal>(),
  SeenServices: same<Documented['SeenServices'], core.SeenServices>(),
  SourceHealth: same<Documented['SourceHealth'], core.SourceHealth>(),
  UnknownBecause: same<Documented['UnknownBecause'], core.UnknownBecause>(),
  Warning: same<Documented['Warning'], core.Warning>(),
};

/** The comparison itself, on differences that a document has been known to have. */
const told: false[] = [
  different<{ a: string }, { a: string; b?: string }>(),
  different<{ a: string }, { a?: string }>(),
  different<{ a: { b: string } }, { a: { b: 'x' | 'y' } }>(),
  different<{ a: 'x' | 'y' }, { a: 'x' }>(),
  different<{ a: string }[], { a: number }[]>(),
];

function different<A, B>(..._: Same<A, B> extends true ? [never] : []): false {
  return false;
}

it('holds every shape of the document that the core has', () => {
  expect(Object.values(held)).not.toContain(false);
  expect(told).not.toContain(true);
});
