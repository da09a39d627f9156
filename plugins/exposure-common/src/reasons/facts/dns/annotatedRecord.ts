import type { ObjectHead } from '../../../kubernetes';
import {
  shareAnnotations,
  targetAnnotations,
} from '../../../kubernetes/keepingAnnotations';
import { normalHostname } from '../../../observation/hostnames';
import { listOf } from '../../../observation/mapObserved';
import type { Facts } from '../Facts';
import { normalAddress } from './normalAddress';

/** What an annotation asks external-dns for, other than what the status of its object says. */
export interface AnnotatedRecord {
  object: ObjectHead & { kind: string };
  annotation: string;
  value: string;
  /**
   * `sibling`: the record leads where the annotation says, to a name beside the platform's own: an older load balancer, or
   * a further one. `elsewhere`: it leads where the annotation says. `share`: it is one of several of the name.
   */
  leads: 'sibling' | 'elsewhere' | 'share';
}

const above = (name: string) => name.slice(name.indexOf('.') + 1);

function leadsTo(
  value: string,
  { dns }: Facts,
): AnnotatedRecord['leads'] | undefined {
  const { aliases, a, aaaa } = dns.decidedBy;
  const wanted = value.split(',').map(part => normalHostname(part.trim()));
  const name = wanted.find(part => aliases.includes(part));
  if (name !== undefined) {
    return above(name) === above(dns.target.name) ? 'sibling' : 'elsewhere';
  }
  const found = [...a, ...aaaa].map(normalAddress);
  const addresses = wanted.map(normalAddress);
  return found.length > 0 && found.every(one => addresses.includes(one))
    ? 'elsewhere'
    : undefined;
}

/** The annotation that explains why the record of the hostname leads elsewhere; `undefined` = none does. */
export function annotatedRecord(facts: Facts): AnnotatedRecord | undefined {
  const objects: AnnotatedRecord['object'][] = [
    ...facts.routes.map(({ object }) => object),
    ...facts.otherRoutes,
    ...listOf(facts.seen.gateways),
    ...listOf(facts.seen.listenerSets),
  ];
  const written = (names: readonly string[]) =>
    objects.flatMap(object =>
      names.flatMap(annotation => {
        const value = object.annotations[annotation];
        return value ? [{ object, annotation, value }] : [];
      }),
    );
  for (const entry of written(targetAnnotations)) {
    const leads = leadsTo(entry.value, facts);
    if (leads) {
      return { ...entry, leads };
    }
  }
  const [share] = written(shareAnnotations);
  return share && { ...share, leads: 'share' };
}
