import type {
  DnsAnswer,
  DnsQuestion,
} from '@exposure/backstage-plugin-exposure-common';
import type { Clock } from '../kubernetes/Clock';

/** A check must end although servers are silent and others wait for them too. */
const limitMs = 10_000;

/** Asks everything at once, of one server or several; what is not answered in time is the rcode `TIMEOUT`. */
export async function askDns(
  questions: readonly DnsQuestion[],
  ask: (
    question: DnsQuestion,
    signal: AbortSignal,
  ) => Promise<readonly DnsAnswer[]>,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): Promise<DnsAnswer[]> {
  const deadline = new AbortController();
  const cancel = clock.after(limitMs, () => deadline.abort());
  const either = AbortSignal.any([signal, deadline.signal]);
  const askInTime = async (
    question: DnsQuestion,
  ): Promise<readonly DnsAnswer[]> => {
    try {
      const answers = await ask(question, either);
      signal.throwIfAborted();
      return answers;
    } catch (error) {
      if (signal.aborted || !deadline.signal.aborted) {
        throw error;
      }
      const observedAt = clock.now().toISOString();
      return [{ ...question, rcode: 'TIMEOUT', answers: [], observedAt }];
    }
  };
  try {
    return (await Promise.all(questions.map(askInTime))).flat();
  } finally {
    cancel();
  }
}
