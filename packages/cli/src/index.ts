import { runExposure } from './runExposure';

void runExposure(process.argv.slice(2), {
  print: text => process.stdout.write(text),
  complain: text => process.stderr.write(text),
  input: process.stdin,
  // Node knows NO_COLOR, FORCE_COLOR and what the terminal can do.
  hasColors: process.stdout.isTTY && process.stdout.hasColors(),
  isWatched: process.stderr.isTTY,
}).then(status => {
  // Not process.exit: what is still on its way into a pipe would be lost.
  process.exitCode = status;
});
