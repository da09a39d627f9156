import type { KindOnServer } from '@exposure/backstage-plugin-exposure-common';
import { Slots } from '../../limits/Slots';
import { ManualClock } from '@exposure/simulator/testing';
import { Reachability } from '../reflector/Reachability';
import { Reflector } from '../reflector/Reflector';
import { defaultLimits } from '../reflector/WatchLimits';
import type { WatchLimits } from '../reflector/WatchLimits';
import { nameOf } from './answers';
import { ScriptedTransport } from './ScriptedTransport';
import type { Answer } from './ScriptedTransport';

const kind = {
  kind: 'Service',
  group: '',
  version: 'v1',
  plural: 'services',
  namespaced: true,
};

/** A reflector at work, and what it works with. */
export interface World {
  clock: ManualClock;
  transport: ScriptedTransport;
  reflector: Reflector<string>;
  changes: () => number;
  unexpected: unknown[];
}

const stops: (() => Promise<void>)[] = [];

/** Ends every reflector that `follow` started; for `afterEach`. */
export async function stopFollowing(): Promise<void> {
  await Promise.all(stops.splice(0).map(stop => stop()));
}

/** Starts a reflector of Services against a script; chance is always 0. */
export async function follow(
  script: (Answer | Error)[],
  options: {
    read?: (object: unknown) => string | undefined;
    limits?: Partial<WatchLimits>;
    kind?: Partial<KindOnServer>;
  } = {},
): Promise<World> {
  const clock = new ManualClock();
  const transport = new ScriptedTransport().next(...script);
  const unexpected: unknown[] = [];
  let changes = 0;
  const reflector = new Reflector<string>({
    kind: { ...kind, ...options.kind },
    transport,
    clock,
    random: () => 0,
    limits: { ...defaultLimits, ...options.limits },
    read: options.read ?? nameOf,
    readings: new Slots(() => 2),
    reachability: new Reachability(clock, () => 0),
    changed: () => {
      changes += 1;
    },
    unexpected: error => unexpected.push(error),
  });
  const stop = new AbortController();
  const running = reflector.run(stop.signal);
  stops.push(async () => {
    stop.abort();
    await running;
  });
  await clock.advance(0);
  return { clock, transport, reflector, changes: () => changes, unexpected };
}

/** The names held now, or why nothing is known. */
export function names({ reflector }: World): readonly string[] | string {
  const seen = reflector.observe();
  return seen.known ? [...seen.value].sort() : seen.because;
}
