import { readObject } from '../readObject';

const stoppedOf = (...containerStatuses: unknown[]) =>
  readObject('Pod', {
    metadata: { name: 'p' },
    status: { phase: 'Pending', containerStatuses },
  })?.stopped;

it.each([
  [
    'waits',
    { state: { waiting: { reason: 'ErrImagePull', message: 'no image' } } },
    [{ reason: 'ErrImagePull', message: 'no image' }],
  ],
  [
    'has ended',
    { state: { terminated: { reason: 'OOMKilled' } } },
    [{ reason: 'OOMKilled', message: '' }],
  ],
  [
    'runs again after it ended',
    {
      state: { running: {} },
      lastState: { terminated: { reason: 'OOMKilled' } },
    },
    [{ reason: 'OOMKilled', message: '' }],
  ],
  ['runs', { state: { running: {} } }, []],
  ['says nothing', 'x', []],
])('tells why a container does not run that %s', (_, status, stopped) => {
  expect(stoppedOf(status)).toEqual(stopped);
});
