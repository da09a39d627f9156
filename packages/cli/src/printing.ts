import { exitStatus } from './ExitStatus';

/** Where text goes: a stream of a process, as far as it is used here. */
export interface TextStream {
  write(text: string): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/**
 * A printer to a stream that may end early. Who reads a pipe may have seen enough, as `head` has: what was begun goes on in
 * silence, with the exit status of its result. A full disk is told.
 * @param fail - told of what is wrong, and of the exit status
 */
export function printerOf(
  stream: TextStream,
  fail: (message: string, status: number) => void,
): (text: string) => void {
  let isOpen = true;
  stream.on('error', ({ code = 'unknown' }) => {
    if (isOpen && code !== 'EPIPE') {
      fail(
        `Standard output cannot be written: ${code}. (FileNotWritten)\n`,
        exitStatus.wrongInput,
      );
    }
    isOpen = false;
  });
  return text => {
    if (isOpen) {
      stream.write(text);
    }
  };
}
