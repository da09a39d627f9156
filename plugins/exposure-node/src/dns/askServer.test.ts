import { createSocket, type Socket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { createAsker } from './askServer';
import type { DnsServer } from './DnsServer';

const { signal } = new AbortController();

describe('a server that cannot be used', () => {
  let silent: Socket;

  beforeEach(async () => {
    silent = createSocket('udp4');
    await new Promise<void>(resolve => silent.bind(0, '127.0.0.1', resolve));
  });

  afterEach(() => jest.useRealTimers());

  const address = () => (silent.address() as AddressInfo).port;
  const ask = (server: DnsServer, udpTimeoutMs: number) =>
    createAsker({ recursion: true })(
      { name: 'shop.example.com', type: 'A' },
      server,
      { signal, udpTimeoutMs },
    );

  it('is silent for so long and no longer', async () => {
    const asked = new Promise<void>(resolve =>
      silent.once('message', () => resolve()),
    );
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
    const server = { host: '127.0.0.1', port: address() };
    const outcome = ask(server, 1_000);
    await asked;
    jest.advanceTimersByTime(1_000);
    expect(await outcome).toBe('TIMEOUT');
    silent.close();
  });

  it('is not there', async () => {
    const port = address();
    await new Promise<void>(resolve => silent.close(() => resolve()));
    const server = { host: '127.0.0.1', port };
    expect(await ask(server, 30_000)).toBe('UNREACHABLE');
  });

  it('has no such name', async () => {
    silent.close();
    const server = { host: 'no name', port: 53 };
    expect(await ask(server, 30_000)).toBe('UNREACHABLE');
  });

  it('is not believed where it answers another question', async () => {
    silent.on('message', (packet, from) => {
      const other = Buffer.from(packet);
      other.writeUInt16BE((packet.readUInt16BE(0) + 1) % 0x10000, 0);
      other[2] = 0x80;
      silent.send(other, from.port, from.address);
      silent.send(Buffer.from('no DNS'), from.port, from.address);
      const right = Buffer.from(packet);
      right[2] = 0x84;
      silent.send(right, from.port, from.address);
    });
    const server = { host: '127.0.0.1', port: address() };
    expect(await ask(server, 30_000)).toMatchObject({
      rcode: 'NOERROR',
      authoritative: true,
    });
    silent.close();
  });
});
