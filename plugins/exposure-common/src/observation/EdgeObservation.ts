/**
 * What a TLS handshake with SNI at the hostname's addresses showed.
 * @public
 */
export type EdgeObservation =
  | { outcome: 'unreachable'; message: string }
  | { outcome: 'noTls'; message: string }
  | {
      outcome: 'handshake';
      /** dNSNames of the served leaf. */
      names: string[];
      issuer: string;
      serialNumber: string;
      notBefore: string;
      notAfter: string;
      /** Verified against the system's trust store, name included. */
      trusted: boolean;
      /** The verifier's error code, e.g. `SELF_SIGNED_CERT_IN_CHAIN`. */
      error?: string;
    };
