import {
  type DnsAnswer,
  type EdgeObservation,
  type ExposureObservation,
  type ExposureSubject,
  type Observed,
  unknown,
} from '@exposure/backstage-plugin-exposure-common';

/** An exposure that is followed, with the facts that nobody sends by themselves: they have to be asked for. */
export interface WatchedExposure {
  id: string;
  subject: ExposureSubject;
  dns: Observed<readonly DnsAnswer[]>;
  edge: Observed<EdgeObservation>;
  /** Epoch milliseconds. */
  nextCheckAt: number;
  /** A check is under way. */
  checking: boolean;
  /** A check was made since the last judgement, so the next one has to be planned. */
  checked: boolean;
  /** What the stored verdict was made of. */
  judged?: ExposureObservation;
  /** The next check must not use answers from the cache: somebody says that he changed something. */
  fresh: boolean;
}

/** A newcomer: nothing asked yet, and due at once. */
export function watchExposure(
  id: string,
  subject: ExposureSubject,
  { now, probes }: { now: Date; probes: boolean },
): WatchedExposure {
  const since = now.toISOString();
  return {
    id,
    subject,
    dns: unknown('notRead', since),
    edge: unknown(probes ? 'notRead' : 'notConfigured', since),
    nextCheckAt: now.getTime(),
    checking: false,
    checked: false,
    fresh: false,
  };
}
