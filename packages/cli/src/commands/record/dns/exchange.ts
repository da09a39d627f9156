import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import type { DnsQuery, DnsReply } from './dnsPacket';
import { readReply } from './dnsPacket';
import type { DnsServer } from './DnsServer';

/** No usable reply: nobody answered in time, or nobody could be asked. */
export type DnsTrouble = 'TIMEOUT' | 'UNREACHABLE';

type Outcome = DnsReply | DnsTrouble;
type Settle = (outcome: Outcome) => void;

/** The first of reply, error and time limit wins, and closes the socket. */
function settled(
  timeoutMs: number,
  begin: (settle: Settle) => () => void,
): Promise<Outcome> {
  return new Promise(resolve => {
    let isSettled = false;
    const settle: Settle = outcome => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(deadline);
      close();
      resolve(outcome);
    };
    const deadline = setTimeout(() => settle('TIMEOUT'), timeoutMs);
    // Sockets tell nothing before the caller is done, so nobody settles before this is there.
    const close = begin(settle);
  });
}

function overUdp(query: DnsQuery, server: DnsServer, timeoutMs: number) {
  return settled(timeoutMs, settle => {
    const socket = createSocket(isIPv6(server.host) ? 'udp6' : 'udp4');
    socket.on('error', () => settle('UNREACHABLE'));
    socket.on('message', packet => {
      const reply = readReply(packet, query);
      if (reply) settle(reply);
    });
    // A connected socket learns that a port is closed, and hears nobody but its peer.
    socket.connect(server.port, server.host, (error?: unknown) => {
      if (error) settle('UNREACHABLE');
      else socket.send(query.packet);
    });
    return () => socket.close();
  });
}

function overTcp(query: DnsQuery, server: DnsServer, timeoutMs: number) {
  return settled(timeoutMs, settle => {
    const socket = connect(server.port, server.host);
    let received = Buffer.alloc(0);
    const prefix = Buffer.alloc(2);
    prefix.writeUInt16BE(query.packet.length);
    socket.on('error', () => settle('UNREACHABLE'));
    socket.on('end', () => settle('UNREACHABLE'));
    socket.on('connect', () =>
      socket.write(Buffer.concat([prefix, query.packet])),
    );
    socket.on('data', chunk => {
      received = Buffer.concat([received, chunk]);
      if (received.length < 2) return;
      const length = received.readUInt16BE(0);
      if (received.length < 2 + length) return;
      const reply = readReply(received.subarray(2, 2 + length), query);
      settle(reply ?? 'UNREACHABLE');
    });
    return () => socket.destroy();
  });
}

/** Asks one server: over TCP where the reply does not fit into UDP (RFC 7766). */
export async function exchange(
  query: DnsQuery,
  server: DnsServer,
  timeoutMs: number,
): Promise<Outcome> {
  const outcome = await overUdp(query, server, timeoutMs);
  return typeof outcome !== 'string' && outcome.isCut
    ? overTcp(query, server, timeoutMs)
    : outcome;
}
