/** The control plane that the command line names: its script, its directory, its addresses. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const [, script = '', controlPlane = '', dir = ''] = process.argv;

/** The folder of the recorder. */
export const here = dirname(resolve(script));

/** Tells the control plane to do something. */
export const plane = (verb: string, ...args: string[]) =>
  execFileSync(controlPlane, [verb, dir, ...args], { encoding: 'utf8' });

const env: Record<string, string> = Object.fromEntries(
  Array.from(
    plane('env').matchAll(/(\w+)=["']?([^\s"']+)/g),
    ([, name, value]) => [name, value],
  ),
);

export const servers = {
  authoritative: env.DNS_AUTHORITATIVE ?? '',
  recursive: env.DNS_RECURSIVE ?? '',
};

/** What issuers need to know of it. */
export const acme = {
  directory: env.ACME_DIRECTORY ?? '',
  caBundle: readFileSync(env.ACME_CA ?? '').toString('base64'),
  nameserver: servers.authoritative,
  tsigSecret: env.DNS_TSIG_SECRET ?? '',
};

export const kubectl = (args: string[], input?: unknown) =>
  execFileSync('kubectl', args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    input: input === undefined ? undefined : JSON.stringify(input),
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });

/** Restarts cert-manager with other flags. */
export const restartCertManager = (flags: string) =>
  execFileSync(controlPlane, ['restart', dir, 'cert-manager'], {
    env: { ...process.env, CERT_MANAGER_FLAGS: flags },
  });
