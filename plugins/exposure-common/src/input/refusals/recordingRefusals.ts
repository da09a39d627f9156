import { rowsOf } from './RefusalWords';

/** Recorded facts that the command line cannot read. */
export const recordingRefusals = rowsOf({
  NotAList: {
    why: 'Objects are read from the list that `kubectl get … -A -o json` prints. Anything else would look like a cluster that has no objects.',
    whatToDo:
      'Create the list with the command that `exposure explain --help` or `exposure migrate --help` shows.',
  },
  MalformedDnsAnswer: {
    why: 'A DNS answer that is only partly understood could be judged wrongly.',
    whatToDo:
      'Correct the field in the message; the other fields of the answer may be right.',
  },
  MalformedLedger: {
    why: 'A ledger that is only partly understood could give a wrong forecast.',
    whatToDo:
      'Correct the field in the message. The format of the file is in [rate-limits.md](rate-limits.md).',
  },
});
