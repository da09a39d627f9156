import type { RefusalWords } from './RefusalWords';

/** Recorded facts that `exposure explain` cannot read. */
export const recordingRefusals = {
  NotAList: {
    why: 'Objects are read from the list that `kubectl get … -A -o json` prints.',
    whatToDo:
      'Make the list by the command that `exposure explain --help` shows.',
  },
  MalformedDnsAnswer: {
    why: 'A DNS answer that is half understood would be judged wrongly.',
    whatToDo:
      'Correct the field in the message; the others of the answer may be right.',
  },
} as const satisfies Record<string, RefusalWords>;
