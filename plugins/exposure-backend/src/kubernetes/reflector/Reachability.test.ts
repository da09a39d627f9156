import { ManualClock, settle } from '@exposure/simulator/testing';
import { Reachability } from './Reachability';

describe('Reachability', () => {
  it('lets one sleeper probe and wakes all at the first answer', async () => {
    const clock = new ManualClock();
    const reachability = new Reachability(clock, () => 0);
    const { signal } = new AbortController();
    const ends: string[] = [];
    const sleep = (name: string) =>
      reachability
        .pause(30_000, signal)
        .then(woken => ends.push(`${name} ${woken ? 'woken' : 'slept'}`));
    sleep('first');
    sleep('second');
    sleep('third');
    await clock.advance(1_500);
    expect(ends).toEqual(['first slept']);
    sleep('first again');
    reachability.answered();
    await settle();
    expect(ends.slice(1).sort()).toEqual([
      'first again woken',
      'second woken',
      'third woken',
    ]);
    expect(clock.nextTimer()).toBeUndefined();
  });

  it('ends with its signal', async () => {
    const clock = new ManualClock();
    const reachability = new Reachability(clock, () => 0);
    const stop = new AbortController();
    const sleeping = reachability.pause(30_000, stop.signal);
    stop.abort();
    await expect(sleeping).resolves.toBe(false);
    expect(clock.nextTimer()).toBeUndefined();
  });
});
