import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { dump } from 'js-yaml';
import { startDemo } from './demo';

const usage = `exposure-simulator start --config-out FILE [--speed N] [--portal URL] [--backend URL]
  Starts the demo's world on loopback and writes FILE, the configuration of a portal that lives in it.
  Prints "ready" and runs until SIGINT or SIGTERM.
`;

/** The command `exposure-simulator`; resolves to its exit status. */
export async function simulatorProgram(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      'config-out': { type: 'string', default: process.env.SIMULATOR_CONFIG },
      speed: { type: 'string', default: '1' },
      portal: { type: 'string' },
      backend: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const file = values['config-out'];
  const speed = Number(values.speed);
  if (values.help || positionals.join() !== 'start' || !file || !(speed > 0)) {
    process.stderr.write(usage);
    return values.help ? 0 : 2;
  }
  const demo = await startDemo({ speed });
  await writeWhole(file, dump(demo.config, { noRefs: true }));
  process.stdout.write(`ready: ${demo.world.forge.url}\n`);
  await untilEnded();
  await demo.stop();
  return 0;
}

/** Whoever waits for the file must never read half of it. The tokens in it are nobody else's business. */
async function writeWhole(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, content, { mode: 0o600 });
  await rename(`${file}.part`, file);
}

function untilEnded(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => resolve());
    }
  });
}
