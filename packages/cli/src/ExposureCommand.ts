import type { Command } from 'commander';
import type { ExitStatus } from './ExitStatus';
import type { Terminal } from './Terminal';

/**
 * Makes one command of the program. Its action calls `finish` with what it found and throws
 * `InputError` for wrong input.
 */
export type ExposureCommand = (
  terminal: Terminal,
  finish: (status: ExitStatus) => void,
) => Command;
