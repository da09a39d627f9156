import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { kubectlOffline } from '@exposure/kubectl';
import { parseAllDocuments } from 'yaml';
import { readCases } from '../manifests/testing/readCases';
import type { WrittenCase } from '../manifests/testing/readCases';
import { readHead } from '../kubernetes/ObjectHead';
import { readObjectList } from '../observation/readObjectList';
import { parseAsked } from '../writing/testing/asked';
import { isWrittenFor } from './ExposureObjects';
import { readAppliedRequest } from './readAppliedRequest';

/** Together they have an object of every kind that is written. */
const cases = [
  'cilium-public',
  'gateway-dns-endpoint',
  'gateway-login-own',
  'nginx-allowlist-certificate',
  'traefik-login-own',
];

const argoTracking =
  'labels: [{ pairs: { app.kubernetes.io/instance: shop-prod } }]\n';

/** What teams have in the kustomization around ours, each of which takes or adds a label that tools know. */
const overlays: [string, string][] = [
  ['nothing', ''],
  ['buildMetadata', 'buildMetadata: [managedByLabel, originAnnotations]\n'],
  [
    'labels',
    'labels: [{ pairs: { app.kubernetes.io/managed-by: flux, team: shop } }]\n',
  ],
  ['commonLabels', 'commonLabels: { app.kubernetes.io/managed-by: Helm }\n'],
  ['the label by which Argo CD tracks', argoTracking],
];

const folders: string[] = [];

afterAll(() =>
  folders.forEach(folder => rmSync(folder, { recursive: true, force: true })),
);

function layOut({ expected }: WrittenCase, overlay: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'exposure-kustomized-'));
  folders.push(folder);
  const [path = ''] = expected.keys();
  const files = [
    ...expected,
    [
      'overlay/kustomization.yaml',
      `resources: [../${dirname(path)}]\n${overlay}`,
    ] as const,
  ];
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return join(folder, 'overlay');
}

async function build(written: WrittenCase, overlay: string) {
  const built = await kubectlOffline(['kustomize', layOut(written, overlay)]);
  return parseAllDocuments(built).map((document): unknown => document.toJS());
}

function requestOf({ request, platform }: WrittenCase) {
  const parsed = parseAsked(request, platform);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  return parsed.value;
}

describe.each(overlays)('a kustomization with %s', (_, overlay) => {
  it.each(readCases().filter(({ name }) => cases.includes(name)))(
    'leaves the objects of $name known',
    async written => {
      const { platform } = written;
      const request = requestOf(written);
      const objects = await build(written, overlay);
      expect(objects.length).toBeGreaterThan(4);
      expect(
        objects.filter(object => {
          const head = readHead(object);
          return !head || !isWrittenFor(head, request.component);
        }),
      ).toEqual([]);
      const listed = readObjectList(
        { kind: 'List', items: objects },
        { cluster: 'x', at: '2026-11-23T10:00:00Z' },
      );
      if (!listed.ok) {
        throw new Error(JSON.stringify(listed.refusals));
      }
      const read = readAppliedRequest(listed.value, request, platform);
      expect(new Set(read?.request.hostnames)).toEqual(
        new Set(request.hostnames),
      );
    },
  );
});
