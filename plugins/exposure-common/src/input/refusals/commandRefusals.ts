import { rowsOf } from './RefusalWords';

/** Files and options that the command line cannot take. */
export const commandRefusals = rowsOf({
  FileNotReadable: {
    why: 'The file is not there, is a folder, or may not be read. The message has the system’s code, such as `ENOENT`.',
    whatToDo: 'Check the path and the rights.',
  },
  FileNotWritable: {
    why: 'The file cannot be made. The message has the system’s code, such as `EACCES`.',
    whatToDo: 'Check the path and the rights; its folder must be there.',
  },
  FileIsNotYaml: {
    why: 'The file cannot be parsed, or it has an alias of nothing or a tag that nobody here reads. The message names it, or the line.',
    whatToDo:
      'Correct it; most often a space or a quote is missing. Replace a tag such as `!ENV` before the file is given here.',
  },
  FileIsNotJson: {
    why: 'The file cannot be parsed.',
    whatToDo: 'Make it anew with `-o json`, and without other output in it.',
  },
  TooManyAliases: {
    why: 'Nobody writes so many aliases by hand, and a few can stand for gigabytes.',
    whatToDo: 'Write the values out.',
  },
  OneDocument: {
    why: 'The file has several YAML documents, and it cannot be told which one is meant.',
    whatToDo: 'Take out the `---` and what does not belong there.',
  },
  StandardInputTwice: {
    why: 'Two files are `-`. What was read once is gone, so the second would be empty.',
    whatToDo: 'Name one of the files by its path.',
  },
  ConfigNotResolved: {
    why: 'An `$include`, `$file` or `$env` of the section `exposure:` cannot be followed. The message names its key.',
    whatToDo:
      'Check the path, which is relative to the file that names it; relative to the current folder for standard input.',
  },
  NoExposureSection: {
    why: 'There is nothing to read: the configuration has no section `exposure:`.',
    whatToDo: 'Give the file that has the section, or add it.',
  },
  NoRequest: {
    why: 'The file is empty.',
    whatToDo:
      'Write a request into it, a list of them, or several YAML documents.',
  },
  RequestNamedTwice: {
    why: 'Two requests of one file or form lie in the same folder, so the second would overwrite the first.',
    whatToDo:
      'Name all hostnames in one request; for two environments put `{environment}` into `repository.path`.',
  },
  EnvironmentNamedTwice: {
    why: 'Two lists of objects for one environment would contradict each other.',
    whatToDo: 'Give one file for each environment.',
  },
  KubectlFailed: {
    why: '`exposure record` reads the cluster with your own `kubectl`, and it could not: the program is missing, the cluster does not answer, or you may not list anything.',
    whatToDo:
      'Run the `kubectl` command in the message yourself; `--context` and `KUBECONFIG` choose the cluster.',
  },
  UnknownReason: {
    why: 'No status gives this reason.',
    whatToDo:
      'Choose one of those in the message, or look it up in [reasons.md](reasons.md).',
  },
  UnknownKind: {
    why: 'A kind that is not read cannot have been missed.',
    whatToDo: 'Choose from those in the message.',
  },
  Time: {
    why: 'A time is needed that everybody reads alike, with its time zone.',
    whatToDo: 'Write it as in `2026-11-23T10:00:00Z` (RFC 3339).',
  },
});
