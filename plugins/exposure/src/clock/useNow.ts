import { createContext, useContext, useEffect, useState } from 'react';
import { browserClock, Clock } from './Clock';

const CurrentClock = createContext<Clock>(browserClock);

/**
 * Puts another clock under a tree: tests and the dev harness stop time with it.
 * @internal
 */
export const ClockProvider = CurrentClock.Provider;

/**
 * The time, renewed about every `everyMs` milliseconds.
 * @internal
 */
export function useNow(everyMs: number): Date {
  const clock = useContext(CurrentClock);
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    setNow(clock.now());
    return clock.tick(everyMs, () => setNow(clock.now()));
  }, [clock, everyMs]);
  return now;
}
