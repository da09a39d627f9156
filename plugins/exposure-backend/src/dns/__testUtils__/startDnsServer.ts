import { createSocket } from 'node:dgram';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type DecodedPacket, decode, encode, type Packet } from 'dns-packet';

export interface ReceivedQuery {
  packet: DecodedPacket;
  transport: 'udp' | 'tcp';
  /** How many queries came before. */
  index: number;
}

/** What a server sends back: messages as data or as raw bytes; nothing means silence. */
export type DnsHandler = (query: ReceivedQuery) => (Packet | Buffer)[];

export interface TestDnsServer {
  address: string;
  received: ReceivedQuery[];
  close(): Promise<void>;
}

/** A DNS server on loopback, over UDP and TCP at the same port, that behaves as the test says. */
export async function startDnsServer(
  handle: DnsHandler,
): Promise<TestDnsServer> {
  const received: ReceivedQuery[] = [];
  const connections = new Set<Socket>();
  const answer = (bytes: Buffer, transport: ReceivedQuery['transport']) => {
    const query = { packet: decode(bytes), transport, index: received.length };
    received.push(query);
    return handle(query).map(reply =>
      Buffer.isBuffer(reply) ? reply : encode({ ...reply, type: 'response' }),
    );
  };
  const tcp = createServer(socket => {
    connections.add(socket);
    socket.on('error', () => {});
    socket.on('data', chunk => {
      for (const reply of answer(chunk.subarray(2), 'tcp')) {
        const prefix = Buffer.alloc(2);
        prefix.writeUInt16BE(reply.length);
        socket.write(Buffer.concat([prefix, reply]));
      }
    });
  });
  await new Promise<void>(resolve => tcp.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is an object, never a pipe's name.
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4');
  udp.on('message', (bytes, peer) => {
    for (const reply of answer(bytes, 'udp')) {
      udp.send(reply, peer.port, peer.address);
    }
  });
  await new Promise<void>(resolve => udp.bind(port, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${port}`,
    received,
    async close() {
      connections.forEach(socket => socket.destroy());
      await new Promise<void>(resolve => udp.close(() => resolve()));
      await new Promise(resolve => tcp.close(resolve));
    },
  };
}
