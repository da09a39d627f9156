import { callerRefusals } from './callerRefusals';
import { commandRefusals } from './commandRefusals';
import { fileRefusals } from './fileRefusals';
import { hostnameRefusals } from './hostnameRefusals';
import { platformRefusals } from './platformRefusals';
import { recordingRefusals } from './recordingRefusals';
import { requestRefusals } from './requestRefusals';
import type { RefusalWords } from './RefusalWords';
import { valueRefusals } from './valueRefusals';
import { zoneRefusals } from './zoneRefusals';

/**
 * The words of every rule, by what is refused.
 * @public
 */
export const refusalRows = {
  request: requestRefusals,
  hostname: hostnameRefusals,
  zone: zoneRefusals,
  value: valueRefusals,
  caller: callerRefusals,
  file: fileRefusals,
  platform: platformRefusals,
  recording: recordingRefusals,
  command: commandRefusals,
} as const;

/**
 * The name of every rule that can refuse something, in CamelCase. A new rule gets its row in this folder first.
 * @public
 */
export type RefusalRule = {
  [Group in keyof typeof refusalRows]: keyof (typeof refusalRows)[Group];
}[keyof typeof refusalRows];

/**
 * A heading, what it is about, and the rules below it.
 * @public
 */
export interface RefusalGroup {
  title: string;
  about: string;
  rows: Readonly<Partial<Record<RefusalRule, RefusalWords>>>;
}

/**
 * The card of errors: every refusal of the product, by what is refused, in the order a reader meets them.
 * @public
 */
export const refusalGroups: readonly RefusalGroup[] = [
  {
    title: 'The request as a whole',
    about:
      'Each field may be right while their combination cannot be written. A rule is reported as soon as the fields that it checks are right.',
    rows: refusalRows.request,
  },
  {
    title: 'Hostnames',
    about:
      'What is not a valid hostname anywhere. The rules are checked in this order and the first broken one is reported, because later ones build on earlier ones.',
    rows: refusalRows.hostname,
  },
  {
    title: 'Zones',
    about: 'What the platform’s zones allow.',
    rows: refusalRows.zone,
  },
  {
    title: 'Values',
    about:
      'A field of a request, of the configuration or of a file that does not have the required form. The message shows the value.',
    rows: refusalRows.value,
  },
  {
    title: 'Component and caller',
    about: 'Who may request addresses, and for which components.',
    rows: refusalRows.caller,
  },
  {
    title: 'Files of the repository',
    about: 'Nothing is written if one of these is reported.',
    rows: refusalRows.file,
  },
  {
    title: 'Configuration',
    about:
      'For the platform team: the section `exposure:` of `app-config.yaml`. Keys and values of the wrong form are under [Values](#values).',
    rows: refusalRows.platform,
  },
  {
    title: 'Recorded facts',
    about:
      'The input of `exposure explain`, and the ledger of `exposure write`.',
    rows: refusalRows.recording,
  },
  {
    title: 'Command line',
    about: 'Files and options of `exposure`. The exit status is 2.',
    rows: refusalRows.command,
  },
];
