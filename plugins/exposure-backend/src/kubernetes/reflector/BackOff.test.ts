import { ManualClock } from '@exposure/simulator/testing';
import { BackOff, jittered } from './BackOff';

describe('BackOff', () => {
  it('doubles up to 30 s and begins anew after two quiet minutes', async () => {
    const clock = new ManualClock();
    const backOff = new BackOff(clock, () => 0);
    const waits = () => Array.from({ length: 7 }, () => backOff.next());
    expect(waits()).toEqual([800, 1600, 3200, 6400, 12800, 25600, 30000]);
    await clock.advance(120_000);
    expect(backOff.next()).toBe(30_000);
    await clock.advance(120_001);
    expect(backOff.next()).toBe(800);
  });

  it('begins anew when told to', () => {
    const backOff = new BackOff(new ManualClock(), () => 0);
    backOff.next();
    backOff.reset();
    expect(backOff.next()).toBe(800);
  });

  it('lengthens a wait by up to itself', () => {
    expect(jittered(1000, () => 0)).toBe(1000);
    expect(jittered(1000, () => 0.999)).toBe(1999);
    expect(jittered(1000, () => 0.5, 0.1)).toBe(1050);
  });
});
