/**
 * The bearer token of one cluster.
 */
export interface ClusterCredential {
  /** Undefined where the cluster asks for none (a local kubectl proxy). */
  token(): Promise<string | undefined>;
  /** The last token was refused: the next one must be read anew. */
  renew(): void;
}

/**
 * How to reach one cluster's API server.
 */
export interface ClusterConnection {
  /** As environments name it. */
  name: string;
  /** Path of its entry in the configuration, for messages. */
  configuredAt: string;
  /** `https:`, or `http:` on loopback. */
  url: URL;
  tls: { ca?: string | Buffer; rejectUnauthorized?: boolean };
  credential: ClusterCredential;
}
