/** What a cluster answered. */
export interface KubernetesResponse {
  status: number;
  /** From the header `Retry-After`, in milliseconds. */
  retryAfterMs?: number;
  /** The bytes as they come; ends early with a thrown KubernetesFailure. Leaving the loop closes the request. */
  body: AsyncIterable<Buffer>;
}

/** How long one request may last. */
export interface RequestLimits {
  signal: AbortSignal;
  /** From the first byte sent to the last byte read, in milliseconds. */
  deadlineMs: number;
}

/**
 * GET requests to one cluster's API server; no other method exists here.
 */
export interface KubernetesTransport {
  /**
   * Resolves with the answer's head.
   * @throws KubernetesFailure `disconnected` when there is none
   */
  get(path: string, limits: RequestLimits): Promise<KubernetesResponse>;
  /** The server refused the credential: read it again before the next request. */
  renewCredential(): void;
  /** Resolves when every socket is closed. */
  close(): Promise<void>;
}
