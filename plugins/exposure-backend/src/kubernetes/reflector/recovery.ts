import type { SourceState } from '@exposure/backstage-plugin-exposure-common';
import type {
  FailureKind,
  KubernetesFailure,
} from '../protocol/KubernetesFailure';

/** What a reflector was doing: reading everything through a watch, or page by page, or following changes. */
export type Phase = 'watchList' | 'list' | 'watch';

/** Where a failure hit. */
export interface Situation {
  phase: Phase;
  /** A whole list was read since the last wait. */
  justListed: boolean;
  /** There was a whole list before, so this is a change for the worse. */
  wasSynced: boolean;
  /** How often this kind of failure came since the source was last healthy, this one included. */
  times: number;
}

/**
 * How long to wait: not at all, by the back-off, a while that does not grow (30 s), as one waits for people (60 s), or for what
 * most likely never comes (10 minutes); each is lengthened by chance.
 */
export type Wait = 'none' | 'backOff' | 'while' | 'slow' | 'rare';

/** What to do about a failure. */
export interface Recovery {
  wait: Wait;
  /** The state to show; left out = as it was. */
  state?: SourceState;
  /** Read everything again, instead of following on from the last version. */
  relist?: boolean;
  /** Whether the next whole reading may go through a watch; left out = as it was. */
  watchList?: boolean;
  renewCredential?: boolean;
}

// After a restart an API server refuses for some moments what it will grant as soon as its own caches are full.
const quickTries = 6;

const table: Record<FailureKind, (situation: Situation) => Recovery> = {
  // A second one in a row is no old version but a server that forgets at once: do not list in a loop.
  expired: ({ times }) => ({
    relist: true,
    wait: times > 1 ? 'while' : 'backOff',
  }),
  unsupported: ({ phase }) =>
    phase === 'watchList'
      ? { watchList: false, wait: 'none' }
      : { state: 'unreachable', relist: true, wait: 'backOff' },
  unauthorized: ({ times }) =>
    times > 1
      ? { state: 'forbidden', renewCredential: true, wait: 'backOff' }
      : { renewCredential: true, wait: 'none' },
  forbidden: situation => forbidden(situation),
  absent: situation => ({
    state: 'absent',
    relist: true,
    wait: patience(situation),
  }),
  // Once is chance, such as a server that is about to stop.
  shortLived: ({ times }) => ({
    ...(times > 1 && { state: 'unreachable' }),
    wait: 'backOff',
  }),
  disconnected: () => ({ state: 'unreachable', wait: 'backOff' }),
  failing: () => ({ state: 'unreachable', wait: 'backOff' }),
  tooLarge: () => ({ state: 'tooLarge', relist: true, wait: 'slow' }),
  // A lost event cannot be made good but by reading everything.
  malformed: () => ({ state: 'unreachable', relist: true, wait: 'backOff' }),
};

/**
 * The way back from a failure, by the rules of client-go's reflector and by what it leaves to its callers.
 */
export function recovery(
  failure: Pick<KubernetesFailure, 'kind'>,
  situation: Situation,
): Recovery {
  return table[failure.kind](situation);
}

function forbidden(situation: Situation): Recovery {
  const { phase, justListed } = situation;
  if (phase === 'list') {
    return {
      state: 'forbidden',
      relist: true,
      watchList: true,
      wait: patience(situation),
    };
  }
  if (phase === 'watch' && justListed) {
    // Listing is allowed and watching is not: without a word this would be a silent freeze.
    return { state: 'synced', relist: true, watchList: false, wait: 'slow' };
  }
  return { relist: true, watchList: false, wait: 'none' };
}

function patience({ wasSynced, times }: Situation): Wait {
  return wasSynced && times <= quickTries ? 'backOff' : 'slow';
}
