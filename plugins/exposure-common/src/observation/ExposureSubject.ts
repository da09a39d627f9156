/**
 * What an exposure is called before anything is judged: one hostname in one namespace of one environment.
 * @public
 */
export interface ExposureSubject {
  environment: string;
  namespace: string;
  /** A-label form, lower case, no trailing dot; may start with `*.`. */
  hostname: string;
  /** Value of the label `backstage.io/kubernetes-id` on the objects, where there is one. */
  kubernetesId?: string;
  /** Labels of the objects that carry the hostname, for label selectors of entities. */
  labels: Record<string, string>[];
}
