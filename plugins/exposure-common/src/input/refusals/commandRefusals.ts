import { rowsOf } from './RefusalWords';

/** Files and options that the command line cannot take. */
export const commandRefusals = rowsOf({
  FileNotReadable: {
    why: 'The file does not exist, is a folder, or cannot be read with your permissions. The message has the system’s error code, such as `ENOENT`.',
    whatToDo: 'Check the path and the permissions.',
  },
  FileNotWritable: {
    why: 'The file cannot be created. The message has the system’s error code, such as `EACCES`.',
    whatToDo: 'Check the path and the permissions; the folder must exist.',
  },
  FileIsNotYaml: {
    why: 'The file cannot be parsed, or it has an alias without an anchor or a tag that is not supported here. The message names it, or the line.',
    whatToDo:
      'Correct it; most often a space or a quote is missing. Resolve a tag such as `!ENV` before you pass the file.',
  },
  FileIsNotJson: {
    why: 'The file cannot be parsed.',
    whatToDo: 'Create it again with `-o json`, and with no other output in it.',
  },
  TooManyAliases: {
    why: 'No one writes so many aliases by hand, and a few can expand to gigabytes.',
    whatToDo: 'Write the values out.',
  },
  OneDocument: {
    why: 'The file has several YAML documents, and it is not clear which one is meant.',
    whatToDo: 'Remove the `---` and what does not belong there.',
  },
  StandardInputTwice: {
    why: 'Two files are `-`. Standard input can be read only once, so the second would be empty.',
    whatToDo: 'Name one of the files by its path.',
  },
  ConfigNotResolved: {
    why: 'An `$include`, `$file` or `$env` of the section `exposure:` cannot be resolved. The message names its key.',
    whatToDo:
      'Check the path, which is relative to the file that names it; relative to the current folder for standard input.',
  },
  NoExposureSection: {
    why: 'The configuration has no section `exposure:`.',
    whatToDo: 'Pass the file that has the section, or add it.',
  },
  NoRequest: {
    why: 'The file is empty.',
    whatToDo:
      'Write one request, a list of requests or several YAML documents into it.',
  },
  RequestNamedTwice: {
    why: 'Two requests of one file or form are for the same folder, so the second would overwrite the first.',
    whatToDo:
      'Name all hostnames in one request; for two environments put `{environment}` into `repository.path`.',
  },
  EnvironmentNamedTwice: {
    why: 'Two lists of objects for one environment could contradict each other.',
    whatToDo: 'Pass one file for each environment.',
  },
  KubectlFailed: {
    why: '`exposure record` reads the cluster with your own `kubectl`, and that failed: the program is missing, the cluster does not respond, or you have no right to list anything.',
    whatToDo:
      'Run the `kubectl` command in the message yourself; `--context` and `KUBECONFIG` choose the cluster.',
  },
  UnknownReason: {
    why: 'There is no such reason.',
    whatToDo:
      'Choose one of those in the message, or look it up in [reasons.md](reasons.md).',
  },
  UnknownKind: {
    why: 'Exposure does not read this kind, so it makes no difference whether the list has it.',
    whatToDo: 'Choose from those in the message.',
  },
  Time: {
    why: 'The time must be unambiguous, so it needs a time zone.',
    whatToDo: 'Write it as in `2026-11-23T10:00:00Z` (RFC 3339).',
  },
});
