import { ManualClock } from '@exposure/simulator/testing';
import { RecheckCooldown } from './RecheckCooldown';

const many = 10_000;

it('ends the cool-down of nobody who asked lately when very many others ask', () => {
  const cooldown = new RecheckCooldown(new ManualClock());
  const others = (from: number, to: number) => {
    for (let number = from; number < to; number += 1) {
      cooldown.ask(`component:default/other-${number}`);
    }
  };
  others(0, many - 1);
  cooldown.ask('component:default/shop');
  others(many, 2 * many - 1);
  expect(cooldown.ask('component:default/shop').accepted).toBe(false);
});
