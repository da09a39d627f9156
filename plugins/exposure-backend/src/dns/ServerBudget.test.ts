import { ManualClock, settle } from '@exposure/simulator/testing';
import { ServerBudget } from './ServerBudget';

const { signal } = new AbortController();
const never = () => false;

describe('ServerBudget', () => {
  it('spends a second’s worth at once and the rest at its rate', async () => {
    const clock = new ManualClock();
    const budget = new ServerBudget(clock, {
      queriesPerSecond: 10,
      inFlight: 100,
    });
    let sent = 0;
    const query = async () => {
      sent += 1;
    };
    const all = Promise.all(
      Array.from({ length: 25 }, () => budget.spend(signal, query, never)),
    );
    await settle();
    expect(sent).toBe(10);
    await clock.advance(500);
    expect(sent).toBe(15);
    await clock.advance(1_000);
    expect(sent).toBe(25);
    await all;
  });

  it('asks a server that keeps failing one thing at a time', async () => {
    const budget = new ServerBudget(new ManualClock(), {
      queriesPerSecond: 1_000,
      inFlight: 16,
    });
    const fail = () =>
      budget.spend(
        signal,
        async () => {},
        () => true,
      );
    await fail();
    await fail();
    await fail();
    let open = 0;
    let most = 0;
    const query = async () => {
      open += 1;
      most = Math.max(most, open);
      await settle();
      open -= 1;
    };
    await Promise.all(
      [1, 2, 3].map(() => budget.spend(signal, query, () => true)),
    );
    expect(most).toBe(1);
    await budget.spend(signal, async () => {}, never);
    await Promise.all([1, 2, 3].map(() => budget.spend(signal, query, never)));
    expect(most).toBe(3);
  });

  it('lets a caller leave the queue', async () => {
    const budget = new ServerBudget(new ManualClock(), {
      queriesPerSecond: 1_000,
      inFlight: 1,
    });
    let finish = () => {};
    const first = budget.spend(
      signal,
      () => new Promise<void>(resolve => (finish = resolve)),
      never,
    );
    const leaving = new AbortController();
    const second = budget.spend(leaving.signal, async () => {}, never);
    leaving.abort(new Error('left'));
    await expect(second).rejects.toThrow('left');
    finish();
    await first;
  });
});
