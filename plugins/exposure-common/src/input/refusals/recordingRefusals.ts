import { rowsOf } from './RefusalWords';

/** Recorded facts that the command line cannot read. */
export const recordingRefusals = rowsOf({
  NotAList: {
    why: 'Objects are read from the list that `kubectl get … -A -o json` prints. What is none would pass for a cluster that has none of them.',
    whatToDo:
      'Make the list by the command that `exposure explain --help` or `exposure migrate --help` shows.',
  },
  MalformedDnsAnswer: {
    why: 'A DNS answer that is half understood would be judged wrongly.',
    whatToDo:
      'Correct the field in the message; the others of the answer may be right.',
  },
  MalformedLedger: {
    why: 'A ledger that is half understood would forecast wrongly.',
    whatToDo:
      'Correct the field in the message. The form of the file is in [rate-limits.md](rate-limits.md).',
  },
});
