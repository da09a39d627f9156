import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { runExposure } from '../runExposure';
import type { Terminal } from '../Terminal';

/** What a command did: its exit status and what it printed. */
export interface CommandResult {
  status: number;
  out: string;
  err: string;
}

/** A folder of its own for one test, and the command line in it. */
export class CommandBench {
  readonly dir = mkdtempSync(join(tmpdir(), 'exposure-'));

  at = (path: string) => join(this.dir, path);

  put(path: string, content: string): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), content);
  }

  putBytes(path: string, bytes: readonly number[]): void {
    writeFileSync(this.at(path), Uint8Array.from(bytes));
  }

  read = (path: string) => readFileSync(this.at(path), 'utf8');

  has = (path: string) => existsSync(this.at(path));

  /** Paths of all files below a folder, sorted. */
  files(folder: string): string[] {
    if (!this.has(folder)) {
      return [];
    }
    return readdirSync(this.at(folder), { recursive: true, encoding: 'utf8' })
      .filter(path => statSync(this.at(join(folder, path))).isFile())
      .sort();
  }

  /** Runs a command on app-config.yaml, request.yaml and the folder repo. */
  folderCommand(command: string, ...more: string[]): Promise<CommandResult> {
    return this.run(command, ...this.folderOptions(), ...more);
  }

  folderOptions(): string[] {
    return [
      ...['--config', this.at('app-config.yaml')],
      ...['--request', this.at('request.yaml')],
      ...['--out', this.at('repo')],
    ];
  }

  run(...args: string[]): Promise<CommandResult> {
    return this.runIn({}, ...args);
  }

  /** Runs the command line with this on its standard input. */
  runWith(input: string, ...args: string[]): Promise<CommandResult> {
    return this.runIn({ input: Readable.from([Buffer.from(input)]) }, ...args);
  }

  async runIn(
    terminal: Partial<Terminal>,
    ...args: string[]
  ): Promise<CommandResult> {
    let out = '';
    let err = '';
    const status = await runExposure(args, {
      ...terminal,
      print: text => {
        out += text;
      },
      complain: text => {
        err += text;
      },
    });
    return { status, out, err };
  }

  clear(): void {
    rmSync(this.dir, { recursive: true });
  }
}

/** Two environments in clusters of their own, and one zone. */
export const twoEnvironments = `
exposure:
  environments:
    prod-eu:
      cluster: prod-eu
      stage: production
      ingress: { profile: traefik, target: app.example.net, sourceIp: preserved }
      certificates: { issuers: [{ name: letsencrypt-prod, solvers: [http01] }] }
    test:
      cluster: test
      stage: nonProduction
      ingress: { profile: traefik, target: app.test.example.net }
      certificates: { issuers: [{ name: letsencrypt-staging, solvers: [http01], trust: staging }] }
  zones:
    - { suffix: example.com, environments: [prod-eu, test] }
`;

/** A request that obeys every rule of these environments. */
export function aRequestFor(environment: string, hostname: string): string {
  return [
    'entityRef: component:default/shop',
    `environment: ${environment}`,
    'namespace: shop',
    `hostnames: [${hostname}]`,
    'service: { name: shop, port: 3000 }',
    'podSelector: { app: shop }',
    'podPort: 3000',
    '',
  ].join('\n');
}
