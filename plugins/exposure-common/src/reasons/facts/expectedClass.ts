import { profileOf } from '../../controllers/profiles';
import type { Environment } from '../../platform/ExposurePlatform';

/** The class that is written into Ingresses of the environment. */
export function expectedClassOf({ ingress }: Environment): string | undefined {
  return ingress.className ?? profileOf(ingress.profile)?.ingress?.className;
}

/** Ingresses of two classes are served by two controllers; one without a class has the environment's. */
export function areOfTwoClasses(
  one: { className?: string },
  other: { className?: string },
  environment: Environment,
): boolean {
  const expected = expectedClassOf(environment);
  const names = [one, other].map(({ className }) => className ?? expected);
  return !names.includes(undefined) && names[0] !== names[1];
}

/** Whether a written class is known to be another than the environment's. */
export function isOtherClass(
  className: string | undefined,
  environment: Environment,
): className is string {
  const expected = expectedClassOf(environment);
  return (
    className !== undefined && expected !== undefined && className !== expected
  );
}
