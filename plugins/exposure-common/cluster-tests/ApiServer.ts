import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** What the server says to an object that it was only to look at. */
export interface Answer {
  status: number;
  object: Record<string, unknown>;
}

/** The cluster of the lane, through `kubectl proxy`: the administrator's rights, without kubectl's limit on requests. */
export class ApiServer {
  private readonly plurals = new Map<string, Promise<Map<string, string>>>();

  private constructor(
    private readonly proxy: ChildProcess,
    private readonly url: string,
  ) {}

  static async connect(): Promise<ApiServer> {
    const proxy = spawn('kubectl', ['proxy', '--port=0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await new Promise<string>((resolve, reject) => {
      proxy.once('error', reject);
      proxy.once('exit', status => reject(new Error(`ended with ${status}`)));
      proxy.stdout.setEncoding('utf8').on('data', text => {
        const found = /127\.0\.0\.1:\d+/.exec(text);
        if (found) {
          resolve(found[0]);
        }
      });
    });
    return new ApiServer(proxy, `http://${address}`);
  }

  close(): void {
    this.proxy.kill();
  }

  /** The path part of a kind's collection; nothing where the server does not know the kind. */
  async pluralOf(
    apiVersion: string,
    kind: string,
  ): Promise<string | undefined> {
    const known = this.plurals.get(apiVersion) ?? this.readPlurals(apiVersion);
    this.plurals.set(apiVersion, known);
    return (await known).get(kind);
  }

  private async readPlurals(apiVersion: string): Promise<Map<string, string>> {
    const response = await fetch(`${this.url}/${root(apiVersion)}`);
    if (response.status === 404) {
      return new Map();
    }
    const { resources } = await response.json();
    return new Map(
      resources
        .filter(({ name }: { name: string }) => !name.includes('/'))
        .map(({ kind, name }: { kind: string; name: string }) => [kind, name]),
    );
  }

  /** Creates an object as it was printed, with strict validation, and throws it away. */
  async tryOut(
    printed: string,
    { apiVersion, plural, namespace }: Record<string, string>,
  ): Promise<Answer> {
    const collection = namespace
      ? `namespaces/${namespace}/${plural}`
      : `${plural}`;
    const response = await fetch(
      `${this.url}/${root(
        apiVersion ?? '',
      )}/${collection}?dryRun=All&fieldValidation=Strict`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/yaml',
          accept: 'application/json',
        },
        body: printed,
      },
    );
    return { status: response.status, object: await response.json() };
  }
}

const root = (apiVersion: string) =>
  apiVersion.includes('/') ? `apis/${apiVersion}` : `api/${apiVersion}`;
