import type {
  DnsAnswer,
  DnsQuestion,
} from '@exposure/backstage-plugin-exposure-common';

/** How a question is asked. */
export interface AskOptions {
  signal: AbortSignal;
  /** Answers older than this many milliseconds are asked again; left out = whatever the TTL allows. */
  maxAgeMs?: number;
}

/**
 * Port: asks the DNS as one environment sees it.
 *
 * DNS trouble is an answer, never an error: no reply is the rcode `TIMEOUT`, no server to ask is `UNREACHABLE`.
 * It rejects only when `signal` is aborted.
 */
export interface DnsResolver {
  ask(question: DnsQuestion, options: AskOptions): Promise<DnsAnswer>;
  /**
   * Asks every server of the view on its own, so that none hides another; one answer at least. It resolves with what there
   * is when `signal` is aborted in between: a server that has not answered by then is a `TIMEOUT`.
   */
  askEach(question: DnsQuestion, options: AskOptions): Promise<DnsAnswer[]>;
}
