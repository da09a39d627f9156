import { runExposure } from './runExposure';

void runExposure(process.argv.slice(2), {
  print: text => process.stdout.write(text),
  complain: text => process.stderr.write(text),
}).then(status => {
  // Not process.exit: what is still on its way into a pipe would be lost.
  process.exitCode = status;
});
