import { Option } from 'commander';
import { stringify } from 'yaml';
import { harmlessData } from '../terminalText';

/** How a result is printed. */
export type OutputFormat = 'text' | 'json' | 'yaml';

/** Collects the values of an option that may be given several times. */
export function several(value: string, previous: string[] = []): string[] {
  return [...previous, value];
}

/** The portal's configuration. */
export function configOption(): Option {
  return new Option(
    '--config <file>',
    "the portal's app-config.yaml; several are merged as Backstage merges them",
  ).argParser(several);
}

/** @param text - what the format `text` is, where that is not plain */
export function outputOption(text?: string): Option {
  return new Option(
    '-o, --output <format>',
    ['how to print the result', text].filter(Boolean).join('; '),
  )
    .choices(['text', 'json', 'yaml'])
    .default('text');
}

/** Data as JSON or YAML. */
export function dataText(
  format: Exclude<OutputFormat, 'text'>,
  data: unknown,
): string {
  const shown = harmlessData(data);
  return format === 'json'
    ? `${JSON.stringify(shown, undefined, 2)}\n`
    : stringify(shown, { lineWidth: 0, aliasDuplicateObjects: false });
}
