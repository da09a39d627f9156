// Runs one command in a process group of its own and ends the whole group when the process that asked for it is gone,
// even when that one was killed and could not say goodbye: the channel between the two closes by itself.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const graceMs = 5_000;
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: 'inherit' });

child.on('error', error => {
  process.stderr.write(`${command} does not start: ${error.message}\n`);
  process.exit(127);
});
child.on('exit', (code, signal) => {
  process.exit(code ?? 128 + constants.signals[signal]);
});

// The signal meant for the group also reaches this process, which has to outlive the others to report how they ended.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {});
}

process.on('disconnect', () => {
  signalGroup('SIGTERM');
  setTimeout(() => signalGroup('SIGKILL'), graceMs);
});

function signalGroup(signal) {
  if (process.platform === 'win32') {
    child.kill(signal);
  } else {
    process.kill(-process.pid, signal);
  }
}
