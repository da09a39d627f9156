import { exposureFilePaths } from '../manifests/exposureFiles';
import { isOurs } from '../manifests/landing/fileOwnership';
import type { ExistingFiles } from '../manifests/landing/PlannedFile';
import { readDocuments } from '../manifests/landing/readDocuments';
import { readObject } from '../kubernetes';
import { at, field, list, text } from '../input/pick';
import type { WatchedKind } from '../kubernetes/watchedKinds';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import type { ExposurePlace } from '../request/ExposurePlace';
import { accessAnnotations, guardSigns } from '../controllers/readAccessSigns';
import type { ExposureObjects, PodsPolicy } from './ExposureObjects';

const firstOf = (value: unknown): unknown => list(value, entry => entry)[0];

/** Where each kind of policy has its pods and its port. */
const policyParts: Readonly<
  Record<string, { selector: string; ports(rule: unknown): unknown }>
> = {
  NetworkPolicy: {
    selector: 'podSelector',
    ports: rule => field(rule, 'ports'),
  },
  CiliumNetworkPolicy: {
    selector: 'endpointSelector',
    ports: rule => field(firstOf(field(rule, 'toPorts')), 'ports'),
  },
};

const kindOf = (value: unknown) => text(field(value, 'kind')) ?? '';

function policyOf(value: unknown): PodsPolicy[] {
  const kind = kindOf(value);
  const parts = Object.hasOwn(policyParts, kind)
    ? policyParts[kind]
    : undefined;
  if (!parts) {
    return [];
  }
  const rule = firstOf(at(value, 'spec', 'ingress'));
  return [
    {
      name: text(at(value, 'metadata', 'name')) ?? '',
      labels: at(value, 'spec', parts.selector, 'matchLabels'),
      port: field(firstOf(parts.ports(rule)), 'port'),
    },
  ];
}

/** The longest list of networks that a request may have fits twice. */
const maxAnnotation = 20_000;

/** Annotations at full length: a list that was cut would let in others than the file says. */
function uncut(value: unknown): Record<string, string> {
  return Object.fromEntries(
    accessAnnotations.flatMap(key => {
      const written = at(value, 'metadata', 'annotations', key);
      return typeof written === 'string' && written.length <= maxAnnotation
        ? [[key, written]]
        : [];
    }),
  );
}

/**
 * The objects of a component in the files of its folder, in their order. Files of others, and objects of others in files
 * of ours, are left out.
 */
export function objectsInFiles(
  existing: ExistingFiles,
  place: ExposurePlace,
  platform: ExposurePlatform,
): ExposureObjects {
  const values = exposureFilePaths(place, platform)
    .flatMap(path => existing.get(path) ?? [])
    .flatMap(content => readDocuments(content)?.documents ?? [])
    .filter(document => isOurs(document, place))
    .map(({ value }) => value);
  const ofKind = <K extends WatchedKind>(kind: K) =>
    values
      .filter(value => kindOf(value) === kind)
      .flatMap(value => {
        const object = readObject(kind, value);
        const annotations = { ...object?.annotations, ...uncut(value) };
        return object ? [{ ...object, annotations }] : [];
      });
  return {
    routes: [...ofKind('Ingress'), ...ofKind('HTTPRoute')],
    listenerSets: ofKind('ListenerSet'),
    certificates: ofKind('Certificate'),
    policies: values.flatMap(policyOf),
    guards: values.filter(value => Object.hasOwn(guardSigns, kindOf(value))),
  };
}
