import { settle } from '@exposure/simulator/testing';
import { Slots } from './Slots';

const { signal } = new AbortController();

it('lets in as many as the limit says, and the others in order', async () => {
  const slots = new Slots(() => 2);
  const inside: number[] = [];
  const leaves = [1, 2, 3, 4].map(async number => {
    const leave = await slots.enter(signal);
    inside.push(number);
    return leave;
  });
  await settle();
  expect(inside).toEqual([1, 2]);
  (await leaves[1])?.();
  await settle();
  expect(inside).toEqual([1, 2, 3]);
});

it('counts a place that is left twice once', async () => {
  const slots = new Slots(() => 1);
  const leave = await slots.enter(signal);
  leave();
  leave();
  await slots.enter(signal);
  const third = jest.fn();
  slots.enter(signal).then(third, third);
  await settle();
  expect(third).not.toHaveBeenCalled();
});

it('frees the place of work that fails', async () => {
  const slots = new Slots(() => 1);
  const failing = slots.run(signal, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  await expect(slots.run(signal, async () => 'next')).resolves.toBe('next');
});

it('keeps no place for somebody who gave up waiting', async () => {
  const slots = new Slots(() => 1);
  const leave = await slots.enter(signal);
  const leaving = new AbortController();
  const left = slots.enter(leaving.signal);
  leaving.abort(new Error('enough'));
  await expect(left).rejects.toThrow('enough');
  leave();
  await expect(slots.run(signal, async () => 'next')).resolves.toBe('next');
  await expect(slots.enter(leaving.signal)).rejects.toThrow('enough');
});
