import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { dump } from 'js-yaml';
import { startDemo } from './demo';

const usage = `exposure-simulator start --config-out FILE [--speed N] [--portal URL]
  Starts the demo's world on loopback and writes FILE, the configuration of a portal that lives in it.
  --portal is where that portal will be, so that the forge can link to it; --speed 5 shortens every wait to a fifth.
  Prints "ready" and runs until SIGINT or SIGTERM.
`;

interface ProgramOptions {
  file: string;
  speed: number;
  portalUrl: string;
}

/** The command `exposure-simulator`; resolves to its exit status. */
export async function simulatorProgram(argv: string[]): Promise<number> {
  const options = readOptions(argv);
  if (typeof options === 'string') {
    process.stderr.write(`exposure-simulator: ${options}\n${usage}`);
    return 2;
  }
  const demo = await startDemo(options);
  await writeWhole(options.file, dump(demo.config, { noRefs: true }));
  process.stdout.write(`ready: ${demo.world.forge.url}\n`);
  await untilEnded();
  await demo.stop();
  return 0;
}

/** The options, or what is wrong with them. */
function readOptions(argv: string[]): ProgramOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        'config-out': { type: 'string', default: process.env.SIMULATOR_CONFIG },
        speed: { type: 'string', default: '1' },
        portal: { type: 'string', default: 'http://localhost:3000' },
      },
    });
    const file = values['config-out'];
    const speed = Number(values.speed);
    if (positionals.join() !== 'start') {
      return 'the command must be start';
    }
    if (!file) {
      return '--config-out must name a file';
    }
    if (!(speed > 0)) {
      return '--speed must be a number above 0';
    }
    if (!/^https?:\/\//.test(values.portal)) {
      return '--portal must be a URL';
    }
    return { file, speed, portalUrl: values.portal };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
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
