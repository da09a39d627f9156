import {
  draftRequest,
  planExposure,
  settleRequest,
  writeExposure,
} from '@exposure/backstage-plugin-exposure-common';
import {
  aRequestFor,
  CommandBench,
  twoEnvironments,
} from '../../__testUtils__/commandBench';

jest.mock('@exposure/backstage-plugin-exposure-common', () => {
  const actual = jest.requireActual(
    '@exposure/backstage-plugin-exposure-common',
  );
  const counted = (name: string) => ({ [name]: jest.fn(actual[name]) });
  return {
    ...actual,
    ...counted('draftRequest'),
    ...counted('settleRequest'),
    ...counted('planExposure'),
    ...counted('writeExposure'),
  };
});

let bench: CommandBench;

beforeEach(() => {
  bench = new CommandBench();
  bench.put('app-config.yaml', twoEnvironments);
});

afterEach(() => bench.clear());

it('reads and prints each request once, however many there are', async () => {
  bench.put(
    'request.yaml',
    [
      aRequestFor('prod-eu', 'shop.example.com'),
      aRequestFor('test', 'shop-test.example.com'),
    ].join('---\n'),
  );
  expect(await bench.folderCommand('write')).toMatchObject({ status: 0 });
  expect(draftRequest).toHaveBeenCalledTimes(2);
  expect(settleRequest).toHaveBeenCalledTimes(2);
  // Requests of one file are planned apart from what is told of them, so that nothing is printed twice.
  expect(planExposure).toHaveBeenCalledTimes(2);
  expect(writeExposure).not.toHaveBeenCalled();
});
