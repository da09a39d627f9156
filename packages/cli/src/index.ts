import { printerOf } from './printing';
import { runExposure } from './runExposure';

let failed: number | undefined;
// Where nobody reads standard error, nothing is left to tell it to.
const complain = printerOf(process.stderr, () => {});

void runExposure(process.argv.slice(2), {
  print: printerOf(process.stdout, (message, status) => {
    complain(message);
    failed = status;
    process.exitCode = status;
  }),
  complain,
  input: process.stdin,
  // Node knows NO_COLOR, FORCE_COLOR and what the terminal can do.
  hasColors: process.stdout.isTTY && process.stdout.hasColors(),
  isWatched: process.stderr.isTTY,
}).then(status => {
  // Not process.exit: what is still on its way into a pipe would be lost.
  process.exitCode = failed ?? status;
});
