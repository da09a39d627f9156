import type { AccessSigns, GuardSigns } from './AccessSigns';
import { controllerProfiles } from './profiles';

type Annotation = Exclude<keyof AccessSigns, 'guards'>;

const keysOf = (sign: Annotation): readonly string[] => [
  ...new Set(controllerProfiles.flatMap(({ access }) => access?.[sign] ?? [])),
];

/** Annotations whose value is the list of networks that may come in, separated by commas. */
export const allowlistAnnotations = keysOf('allowlist');

/** Annotations that make the controller ask a login first. */
export const loginAnnotations = keysOf('login');

/** Annotations that lead a hostname to another one. */
export const redirectAnnotations = keysOf('redirect');

/** Annotations that name the objects which do it, separated by commas. */
export const referenceAnnotations = keysOf('references');

/** Every annotation that a request is read back from. */
export const accessAnnotations: readonly string[] = [
  ...allowlistAnnotations,
  ...loginAnnotations,
  ...redirectAnnotations,
  ...referenceAnnotations,
];

/** The kinds that `middleware.yaml` may hold. */
export const guardSigns: Readonly<Record<string, GuardSigns>> =
  Object.fromEntries(
    controllerProfiles.flatMap(({ access }) =>
      Object.entries(access?.guards ?? {}),
    ),
  );
