// The one entry of every npm script: sets up what the command needs, then runs it.
// Everything in this folder runs on Node 18 without any dependency, because it runs before there is one.
import { commands } from './commands/commands.mjs';
import { changesDependencies } from './commands/yarn.mjs';
import { SetupError } from './setup/SetupError.mjs';
import { say } from './setup/say.mjs';
import { setUp } from './setup/setUp.mjs';

const [name, ...args] = process.argv.slice(2);

async function main() {
  const command = commands.get(name);
  if (!command) {
    say(`Usage: node scripts/run.mjs <${[...commands.keys()].join(' | ')}>`);
    return 2;
  }
  const dependencies = !(name === 'yarn' && changesDependencies(args));
  const toolchain = await setUp({ dependencies });
  return await command({ toolchain, args });
}

main().then(
  code => {
    process.exitCode = code;
  },
  error => {
    say(error instanceof SetupError ? error.message : error.stack);
    // To whoever calls the command line, 1 means that something was found.
    process.exitCode = name === 'exposure' ? 2 : 1;
  },
);
