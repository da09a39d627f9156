/**
 * The raw fact behind a finding. `text` is foreign text: show it as text, never as markup.
 * @public
 */
export interface Evidence {
  /** `Kind namespace/name` of the Kubernetes object, or the DNS server asked. */
  object?: string;
  field?: string;
  text: string;
  /** RFC 3339, UTC. */
  observedAt: string;
}
