import type { ObjectHead } from '../ObjectHead';
import { at, field, integer, list, text } from '../../input/pick';
import type { OtherRouteObject } from './OtherRouteObject';
import { otherRouteKinds } from './otherRouteKinds';
import type { OtherRouteKind } from './otherRouteKinds';
import { otherRouteShapes } from './otherRouteShapes';

/** Conditions that say whether a controller takes a route. */
const telling = [
  'Accepted',
  'Admitted',
  'Ready',
  'ResourcesAvailable',
  'Valid',
];

function badCondition(holder: unknown): unknown {
  return list(field(holder, 'conditions'), entry => entry).find(
    condition =>
      field(condition, 'status') === 'False' &&
      telling.includes(text(field(condition, 'type')) ?? ''),
  );
}

/** Where several parents or routers answer, one that takes the route is enough. */
function badAnswer(status: unknown): unknown {
  const answers = [
    ...list(field(status, 'parents'), parent => parent),
    ...list(field(status, 'ingress'), router => router),
  ].map(badCondition);
  return answers.includes(undefined) ? undefined : answers[0];
}

/** Contour's condition says that there are errors, which stand in a list of their own. */
function wordsOf(said: unknown): string {
  const [error] = list(field(said, 'errors'), entry => entry);
  const places = [error, said];
  const words = places.flatMap(place =>
    ['message', 'description', 'reason'].map(key => text(field(place, key))),
  );
  return words.find(written => written) ?? 'no reason given';
}

/** What is said against a route: in its conditions, in those of its parents, or by a state of its own. */
function complaintOf(value: unknown): string | undefined {
  const status = field(value, 'status');
  const state =
    text(field(status, 'currentStatus')) ?? text(field(status, 'state')) ?? '';
  const isRefused =
    /^(?:invalid|orphaned)$/i.test(state) ||
    field(status, 'reason') === 'Rejected';
  const said =
    badCondition(status) ??
    badAnswer(status) ??
    (isRefused ? status : undefined);
  return said === undefined ? undefined : wordsOf(said);
}

/** Whether one of the telling conditions is true of what is written now. */
function hasGoodCondition(holder: unknown, generation: number | undefined) {
  return list(field(holder, 'conditions'), entry => entry).some(condition => {
    const observed = integer(field(condition, 'observedGeneration'));
    return (
      field(condition, 'status') === 'True' &&
      telling.includes(text(field(condition, 'type')) ?? '') &&
      (observed === undefined || observed === generation)
    );
  });
}

/** What is taken says so in the same places as what is not. */
function isAcceptedBy(value: unknown, { generation }: ObjectHead): boolean {
  const status = field(value, 'status');
  const state =
    text(field(status, 'currentStatus')) ?? text(field(status, 'state')) ?? '';
  const holders = [
    status,
    ...list(field(status, 'parents'), parent => parent),
    ...list(field(status, 'ingress'), router => router),
  ];
  return (
    /^valid$/i.test(state) ||
    holders.some(holder => hasGoodCondition(holder, generation))
  );
}

/** Contour and Kong write the load balancer of their own, a router of OpenShift the name that records must lead to. */
function addressesOf(value: unknown): string[] {
  const status = field(value, 'status');
  return [
    ...list(
      at(status, 'loadBalancer', 'ingress'),
      entry => text(field(entry, 'ip')) ?? text(field(entry, 'hostname')),
    ),
    ...list(field(status, 'ingress'), router =>
      text(field(router, 'routerCanonicalHostname')),
    ),
  ];
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
    ...further
  } = otherRouteShapes[kind](at(value, 'spec'), head);
  const complaint = complaintOf(value);
  const addresses = addressesOf(value);
  return {
    kind,
    ...head,
    hostnames: [...new Set(hostnames)],
    takesUnnamed,
    secretNames: [...new Set(secretNames)],
    backends,
    ...further,
    ...(addresses.length > 0 && { addresses }),
    ...(complaint !== undefined
      ? { complaint }
      : isAcceptedBy(value, head) && { isAccepted: true }),
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
