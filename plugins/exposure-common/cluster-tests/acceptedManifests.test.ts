import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { load } from 'js-yaml';
import { writeAsked } from '../src/writing/testing/asked';
import {
  acceptedRequests,
  seed,
} from '../src/manifests/testing/arbitraryRequest';
import { at } from '../src/manifests/testing/guardrails/at';
import { readCases } from '../src/manifests/testing/readCases';
import type { ExposurePlatform } from '../src/platform/ExposurePlatform';
import { ApiServer } from './ApiServer';
import { changedByServer } from './roundTrip';

const run = promisify(execFile);
const count = 500;
const atOnce = 8;

/** Kinds whose definitions the cluster of this lane does not have: nobody has looked at these but our own tests. */
const unproven = [
  'traefik.io/v1alpha1 Middleware',
  'externaldns.k8s.io/v1alpha1 DNSEndpoint',
  'gateway.envoyproxy.io/v1alpha1 SecurityPolicy',
  'cilium.io/v2 CiliumNetworkPolicy',
  'configuration.konghq.com/v1 KongPlugin',
  'k8s.nginx.org/v1 Policy',
  'networking.gke.io/v1beta1 FrontendConfig',
];

/** One object as it is printed in a file. */
interface Printed {
  from: string;
  text: string;
  object: unknown;
  apiVersion: string;
  kind: string;
  namespace: string;
}

function printedObjects(
  from: string,
  input: unknown,
  platform: ExposurePlatform,
): Printed[] {
  const written = writeAsked(input, platform);
  if (!written.ok) {
    throw new Error(JSON.stringify(written.refusals));
  }
  return written.value.files
    .filter(({ path }) => !path.endsWith('/kustomization.yaml'))
    .flatMap(({ content = '' }) => content.split(/^---$/m))
    .map(text => {
      const object = load(text);
      return {
        from,
        text,
        object,
        apiVersion: String(at(object, 'apiVersion')),
        kind: String(at(object, 'kind')),
        namespace: String(at(object, 'metadata', 'namespace')),
      };
    });
}

const golden = readCases().flatMap(({ name, request, platform }) =>
  printedObjects(name, request, platform),
);
const random = acceptedRequests(count).flatMap(({ input, platform }) =>
  printedObjects(JSON.stringify(input), input, platform),
);
const namespaces = [
  ...new Set([...golden, ...random].map(({ namespace }) => namespace)),
];

const namespaceList = JSON.stringify({
  apiVersion: 'v1',
  kind: 'List',
  items: namespaces.map(name => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name },
  })),
});

function kubectl(args: readonly string[], input = ''): Promise<unknown> {
  const running = run('kubectl', args);
  running.child.stdin?.end(input);
  return running;
}

describe('the API server', () => {
  let server: ApiServer;
  beforeAll(async () => {
    await kubectl(['apply', '-f', '-'], namespaceList);
    server = await ApiServer.connect();
  });
  afterAll(async () => {
    server.close();
    await kubectl(
      ['delete', '--ignore-not-found', '--wait=false', '-f', '-'],
      namespaceList,
    );
  });

  /** What is wrong with an object, by the server's own judgement. */
  async function judge(printed: Printed): Promise<object[]> {
    const { apiVersion, kind, namespace, from } = printed;
    const plural = await server.pluralOf(apiVersion, kind);
    const name = `${apiVersion} ${kind}`;
    if (!plural) {
      return unproven.includes(name) ? [] : [{ from, name }];
    }
    const { status, object } = await server.tryOut(printed.text, {
      apiVersion,
      plural,
      namespace,
    });
    if (status !== 201) {
      return [{ from, name, status, says: object.message }];
    }
    const changed = changedByServer(kind, printed.object, object);
    return changed.length > 0 ? [{ from, name, changed }] : [];
  }

  async function judgeAll(printed: readonly Printed[]): Promise<object[]> {
    const left = [...printed];
    const found: object[] = [];
    const work = async () => {
      for (let next = left.shift(); next; next = left.shift()) {
        found.push(...(await judge(next)));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return found;
  }

  it('accepts every golden file as it is, and keeps it as it was sent', async () => {
    const wrong = await judgeAll(golden);
    expect({ count: wrong.length, some: wrong.slice(0, 5) }).toEqual({
      count: 0,
      some: [],
    });
  });

  it(`accepts the files of ${count} random requests (seed ${seed}), and keeps them`, async () => {
    const wrong = await judgeAll(random);
    expect({ count: wrong.length, some: wrong.slice(0, 5) }).toEqual({
      count: 0,
      some: [],
    });
  });
});
