/**
 * How an object of a controller's own kind says who may come in. What is read is foreign.
 * @public
 */
export interface GuardSigns {
  /** Where its networks are. */
  allowlist(object: unknown): unknown;
  /** Where it asks a login. */
  login(object: unknown): unknown;
}

/**
 * How a controller's objects say who may come in, for reading a request back.
 * @public
 */
export interface AccessSigns {
  /** The annotation whose value is the list of networks that may come in, separated by commas. */
  allowlist?: string;
  /** The annotation that makes the controller ask a login first. */
  login?: string;
  /** The annotation that leads a hostname to another one. */
  redirect?: string;
  /** The annotation that names the objects which do it, separated by commas. */
  references?: string;
  /** Those objects by their kind; none of them is watched in clusters. */
  guards?: Readonly<Record<string, GuardSigns>>;
}
