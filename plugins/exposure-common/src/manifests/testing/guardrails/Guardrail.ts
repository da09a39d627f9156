import type { Environment } from '../../../platform/ExposurePlatform';
import type { ExposureRequest } from '../../../request/ExposureRequest';
import type { Manifest } from '../../Manifest';

/** An exposure's objects together with the app's own Deployment and Service, as a tool sees them in one folder. */
export interface Guarded {
  request: ExposureRequest;
  environment: Environment;
  objects: Manifest[];
}

/** One rule of one tool. */
export interface Guardrail {
  tool: string;
  rule: string;
  /** What it asks for, in a few words. */
  asks: string;
  /** Which setting or request does not meet it, in words for the page, and when that is so. */
  unless?: readonly [string, (guarded: Guarded) => boolean];
  /** The names of what breaks it. */
  breaks(objects: readonly Manifest[]): string[];
  /** Objects that break it, to show that the rule sees something. */
  bad: readonly Manifest[];
}

/** An object with no more than a test needs. */
export function anObject(
  kind: string,
  spec: Record<string, unknown>,
  metadata: Partial<Manifest['metadata']> = {},
): Manifest {
  return {
    apiVersion: 'example/v1',
    kind,
    metadata: { name: 'bad', namespace: 'shop', labels: {}, ...metadata },
    spec,
  };
}

/** The objects of a kind. */
export const ofKind = (objects: readonly Manifest[], kind: string) =>
  objects.filter(object => object.kind === kind);

/** The names of the objects of a kind that something holds for. */
export const namesOf = (
  objects: readonly Manifest[],
  kind: string,
  broken: (object: Manifest) => boolean,
) =>
  ofKind(objects, kind)
    .filter(broken)
    .map(({ metadata }) => metadata.name);
