/**
 * A Kubernetes object as data, in the order its keys are printed.
 * @public
 */
export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    namespace: string;
    labels: Record<string, string>;
    annotations?: Record<string, string>;
  };
  spec: Record<string, unknown>;
  /** The kind has no `spec`: what stands there is printed beside `metadata`, as a KongPlugin wants it. */
  withoutSpec?: true;
}

/**
 * A rendered file. `path` is relative to the root of the repository, with `/`.
 * @public
 */
export interface RenderedFile {
  path: string;
  content: string;
}
