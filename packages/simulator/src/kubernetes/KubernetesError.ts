import type { ResourceType } from './resourceTypes';

const statusCodes = {
  BadRequest: 400,
  Unauthorized: 401,
  Forbidden: 403,
  NotFound: 404,
  MethodNotAllowed: 405,
  AlreadyExists: 409,
  Conflict: 409,
  Expired: 410,
  UnsupportedMediaType: 415,
  Invalid: 422,
  TooManyRequests: 429,
  InternalError: 500,
  Timeout: 504,
} as const;

/** The machine-readable reasons of `meta/v1` Status that the server answers with. */
export type StatusReason = keyof typeof statusCodes;

/** A failure that an API server answers with a `meta/v1` Status object. */
export class KubernetesError extends Error {
  readonly code: number;

  constructor(readonly reason: StatusReason, message: string) {
    super(message);
    this.name = 'KubernetesError';
    this.code = statusCodes[reason];
  }

  /** The body of the answer. */
  toStatus() {
    return {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: this.message,
      reason: this.reason,
      code: this.code,
    };
  }
}

/** `ingresses.networking.k8s.io`, as error messages name a type. */
export function qualifiedName(type: ResourceType): string {
  return type.group === '' ? type.plural : `${type.plural}.${type.group}`;
}

/** 404 for one object. */
export function notFound(type: ResourceType, name: string): KubernetesError {
  return new KubernetesError(
    'NotFound',
    `${qualifiedName(type)} "${name}" not found`,
  );
}
