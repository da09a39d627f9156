/**
 * Profiles that an Ingress of ingress-nginx can move to.
 * @public
 */
export const migrationTargets = [
  'traefik',
  'traefik-nginx',
  'gateway-api',
] as const;

/** @public */
export type MigrationTarget = (typeof migrationTargets)[number];

/**
 * What becomes of an annotation: the new controller reads it; Exposure writes what takes its place; somebody writes it by
 * hand; it is a setting of the platform team; nothing takes its place; nobody here knows it.
 * @public
 */
export type MigrationVerdict =
  | 'carriesOver'
  | 'written'
  | 'byHand'
  | 'platform'
  | 'lost'
  | 'unknown';

/** What becomes of an annotation with one target. */
export interface Outcome {
  verdict: MigrationVerdict;
  /** A sentence: what takes its place, or why nothing does. */
  text: string;
}

/** Annotations of ingress-nginx that share their fate, without the prefix `nginx.ingress.kubernetes.io/`. */
export interface AnnotationGroup {
  annotations: readonly string[];
  /** Reads after the name. */
  does: string;
  /** Why it is dangerous where it is now, with the CVE where there is one. */
  danger?: string;
  to: Record<MigrationTarget, Outcome>;
  /** A value that changes the outcome for a target. */
  except?: { values: readonly string[] } & Partial<
    Record<MigrationTarget, Outcome>
  >;
}

export const carriesOver = (text = 'Traefik reads it.'): Outcome => ({
  verdict: 'carriesOver',
  text,
});
export const written = (text: string): Outcome => ({
  verdict: 'written',
  text,
});
export const byHand = (text: string): Outcome => ({ verdict: 'byHand', text });
export const platform = (text: string): Outcome => ({
  verdict: 'platform',
  text,
});
export const lost = (text: string): Outcome => ({ verdict: 'lost', text });
