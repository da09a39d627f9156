import fs from 'node:fs';
import { constants } from 'node:os';

const graceMs = 5_000;
const parentWatchMs = 1_000;
const running = new Set();
let watching = false;

/** Ends the child's whole process group when we are told to end, and sweeps what the child left behind when it ends itself. */
export function endWithUs(child) {
  watch();
  running.add(child);
  child.on('exit', () => {
    running.delete(child);
    signalGroup(child, 'SIGKILL');
  });
}

/** Asks a child to end, insists after five seconds, and resolves when it is gone. */
export function endChild(child) {
  return new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) {
      return resolve();
    }
    child.on('exit', resolve);
    signalGroup(child, 'SIGTERM');
    setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs).unref();
  });
}

function watch() {
  if (watching) {
    return;
  }
  watching = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => endAll(128 + constants.signals[signal]));
  }
  // npm does not hand every signal on, and a killed npm hands on none: then those above us change.
  const above = processesAbove();
  if (process.env.npm_lifecycle_event) {
    setInterval(() => {
      if (processesAbove() !== above) {
        endAll(128 + constants.signals.SIGHUP);
      }
    }, parentWatchMs).unref();
  }
}

/** Our parent, and where that is the shell between npm and us, npm: the shell outlives a killed npm. Linux only. */
function processesAbove() {
  const parent = processStatus(process.ppid);
  return /^Name:\s*(sh|dash|bash)$/m.test(parent)
    ? `${process.ppid} ${/^PPid:\s*(\d+)$/m.exec(parent)?.[1]}`
    : `${process.ppid}`;
}

function processStatus(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

async function endAll(code) {
  await Promise.all([...running].map(endChild));
  process.exit(code);
}

function signalGroup(child, signal) {
  try {
    if (process.platform === 'win32') {
      child.kill(signal);
    } else {
      process.kill(-child.pid, signal);
    }
  } catch (error) {
    if (error.code !== 'ESRCH') {
      throw error;
    }
  }
}
