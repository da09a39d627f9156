import type { CertificateObject } from '../../kubernetes';
import { copyAnnotations } from '../../kubernetes/certificates/secretSources';

/** Whether another program copies the Secret of a Certificate into a namespace: `maybe` where what is read does not tell. */
export type Copied = 'yes' | 'maybe' | 'no';

/** A list of namespaces; both programs take patterns, and run them as regular expressions. Nothing here does. */
function lists(written: string, namespace: string): Copied {
  const entries = written
    .split(',')
    .map(entry => entry.trim())
    .filter(entry => entry !== '');
  if (
    entries.length === 0 ||
    entries.some(entry => [namespace, '.*', '*'].includes(entry))
  ) {
    return 'yes';
  }
  const hasPattern = entries.some(entry => !/^[a-z0-9-]+$/.test(entry));
  return hasPattern ? 'maybe' : 'no';
}

type Notes = Readonly<Record<string, string>>;

function byReflector(notes: Notes, namespace: string): Copied {
  if (notes[copyAnnotations.reflectorAllowed] !== 'true') {
    return 'no';
  }
  const allowed = lists(
    notes[copyAnnotations.reflectorAllowedNamespaces] ?? '',
    namespace,
  );
  if (notes[copyAnnotations.reflectorAuto] !== 'true') {
    return allowed === 'no' ? 'no' : 'maybe';
  }
  const chosen = lists(
    notes[copyAnnotations.reflectorAutoNamespaces] ?? '',
    namespace,
  );
  return [allowed, chosen].find(answer => answer !== 'yes') ?? 'yes';
}

function byReplicator(notes: Notes, namespace: string): Copied {
  const pushed = notes[copyAnnotations.replicateTo];
  const answer = pushed === undefined ? 'no' : lists(pushed, namespace);
  if (answer !== 'no') {
    return answer;
  }
  const isPulled =
    notes[copyAnnotations.replicationAllowed] === 'true' &&
    lists(
      notes[copyAnnotations.replicationAllowedNamespaces] ?? '',
      namespace,
    ) !== 'no';
  return isPulled || notes[copyAnnotations.replicateToMatching]
    ? 'maybe'
    : 'no';
}

/** Without a selector it copies into every namespace. */
function byConfigSyncer(notes: Notes): Copied {
  const selector = notes[copyAnnotations.kubedSync];
  if (selector === undefined) {
    return 'no';
  }
  return ['', 'true'].includes(selector.trim()) ? 'yes' : 'maybe';
}

function isKnown(annotation: string): boolean {
  return (Object.values(copyAnnotations) as readonly string[]).includes(
    annotation,
  );
}

/** Whether the Secret of a Certificate is copied into another namespace, by the annotations of its `secretTemplate`. */
export function copiedTo(
  { copies = {} }: CertificateObject,
  namespace: string,
): Copied {
  const answers = [
    byReflector(copies, namespace),
    byReplicator(copies, namespace),
    byConfigSyncer(copies),
  ];
  const hasOther = Object.keys(copies).some(name => !isKnown(name));
  return (
    (['yes', 'maybe'] as const).find(answer => answers.includes(answer)) ??
    (hasOther ? 'maybe' : 'no')
  );
}

/** Whether a Certificate fills one of the Secrets a hostname is served from, itself or by a copy. */
export function fillsServed(
  certificate: CertificateObject,
  secrets: readonly string[],
  namespace: string,
): boolean {
  const { secretName } = certificate;
  return (
    secrets.includes(`${certificate.namespace}/${secretName}`) ||
    (certificate.namespace !== namespace &&
      secrets.includes(`${namespace}/${secretName}`) &&
      copiedTo(certificate, namespace) === 'yes')
  );
}
