import { EventEmitter } from 'node:events';
import { printerOf } from './printing';

class Pipe extends EventEmitter {
  readonly written: string[] = [];

  write(text: string) {
    this.written.push(text);
  }

  fail(code: string) {
    this.emit('error', Object.assign(new Error(code), { code }));
  }
}

function open() {
  const pipe = new Pipe();
  const told: [string, number][] = [];
  const print = printerOf(pipe, (...failure) => told.push(failure));
  return { pipe, told, print };
}

describe('a printer', () => {
  it('goes on in silence where the reader has seen enough', () => {
    const { pipe, told, print } = open();
    print('one\n');
    pipe.fail('EPIPE');
    print('two\n');
    expect(pipe.written).toEqual(['one\n']);
    expect(told).toEqual([]);
  });

  it('says once what hinders it', () => {
    const { pipe, told, print } = open();
    print('one\n');
    pipe.fail('ENOSPC');
    pipe.fail('ENOSPC');
    expect(told).toEqual([
      ['Standard output cannot be written: ENOSPC. (FileNotWritten)\n', 2],
    ]);
  });
});
