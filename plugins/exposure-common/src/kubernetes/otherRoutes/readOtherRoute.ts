import type { ObjectHead } from '../ObjectHead';
import { at, field, list, text } from '../../input/pick';
import type { OtherRouteObject } from './OtherRouteObject';
import { otherRouteKinds } from './otherRouteKinds';
import type { OtherRouteKind } from './otherRouteKinds';
import { otherRouteShapes } from './otherRouteShapes';

/** The words of the first condition that is not as it should be; those of a route stand under each of its parents. */
function complaintOf(value: unknown): string | undefined {
  const status = field(value, 'status');
  const conditions = [
    status,
    ...list(field(status, 'parents'), parent => parent),
    ...list(field(status, 'ingress'), router => router),
  ].flatMap(holder => list(field(holder, 'conditions'), entry => entry));
  const bad = conditions.find(
    condition =>
      field(condition, 'status') === 'False' &&
      ['Accepted', 'Admitted', 'Ready', 'ResourcesAvailable'].includes(
        text(field(condition, 'type')) ?? '',
      ),
  );
  const state =
    text(field(status, 'currentStatus')) ?? text(field(status, 'state')) ?? '';
  const said = bad ?? (/^invalid$/i.test(state) ? status : undefined);
  const words = ['message', 'description', 'reason'].map(key =>
    text(field(said, key)),
  );
  return said === undefined
    ? undefined
    : words.find(written => written) ?? 'no reason given';
}

/** Reads a route of another kind; what its table does not name is not read. */
function readOtherRoute(
  kind: OtherRouteKind,
  head: ObjectHead,
  value: unknown,
): OtherRouteObject {
  const {
    hostnames,
    takesUnnamed = false,
    secretNames,
    backends,
  } = otherRouteShapes[kind](at(value, 'spec'), head);
  const complaint = complaintOf(value);
  return {
    kind,
    ...head,
    hostnames: [...new Set(hostnames)],
    takesUnnamed,
    secretNames: [...new Set(secretNames)],
    backends,
    ...(complaint !== undefined && { complaint }),
  };
}

type Reader = (head: ObjectHead, value: unknown) => OtherRouteObject;

/** The reader of each of these kinds. */
export const otherRouteReaders = Object.fromEntries(
  otherRouteKinds.map(({ kind }) => [
    kind,
    (head: ObjectHead, value: unknown) => readOtherRoute(kind, head, value),
  ]),
  // The table is what the type of its kinds is made from, so no kind is missing.
) as unknown as Readonly<Record<OtherRouteKind, Reader>>;
