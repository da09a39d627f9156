/**
 * Who may reach the exposure.
 * @public
 */
export const accessKinds = [
  'public',
  'allowlist',
  'login',
  'internal',
] as const;

/** @public */
export type Access = (typeof accessKinds)[number];
