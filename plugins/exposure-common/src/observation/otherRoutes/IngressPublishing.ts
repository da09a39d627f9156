import type { IngressObject } from '../../kubernetes';

/**
 * Whether the controllers of the cluster write addresses into the status of Ingresses: one that does so for others
 * and not for this one has not taken it; where it does so for none, the status says nothing.
 * @public
 */
export interface IngressPublishing {
  /** Other Ingresses of the cluster with the same class, or as well without one. */
  others: number;
  /** How many of them have an address. */
  withAddress: number;
}

/**
 * Counted once for a cluster, by class.
 * @public
 */
export type PublishingByClass = ReadonlyMap<string, IngressPublishing>;

const classOf = ({ className }: IngressObject) => className ?? '';

/** Counts the Ingresses of a cluster by class. */
export function countPublishing(
  ingresses: readonly IngressObject[],
): PublishingByClass {
  const counts = new Map<string, IngressPublishing>();
  for (const ingress of ingresses) {
    const { others, withAddress } = counts.get(classOf(ingress)) ?? {
      others: 0,
      withAddress: 0,
    };
    counts.set(classOf(ingress), {
      others: others + 1,
      withAddress: withAddress + Math.min(ingress.addresses.length, 1),
    });
  }
  return counts;
}

/** What is to be seen at the Ingresses beside those of a hostname, whose classes are theirs. */
export function publishingBeside(
  own: readonly IngressObject[],
  counts: PublishingByClass,
): IngressPublishing {
  const classes = new Set(own.map(classOf));
  const all = [...classes].flatMap(name => counts.get(name) ?? []);
  const sum = (numbers: readonly number[]) =>
    numbers.reduce((total, number) => total + number, 0);
  const ownPublished = own.filter(({ addresses }) => addresses.length > 0);
  return {
    others: sum(all.map(({ others }) => others)) - own.length,
    withAddress:
      sum(all.map(({ withAddress }) => withAddress)) - ownPublished.length,
  };
}
