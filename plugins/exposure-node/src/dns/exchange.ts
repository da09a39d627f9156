import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import { type DnsMessage, readDnsMessage } from './DnsMessage';
import type { DnsQuery } from './DnsQuery';
import type { DnsServer } from './DnsServer';
import { settleOnce, type DnsTrouble, type ExchangeLimits } from './settleOnce';

/**
 * Sends one query and waits for its reply.
 *
 * Each query has a connected socket of its own: the kernel then picks a fresh source port and drops what other hosts
 * send. A shared socket is five times faster and not needed (100 queries a second are 0.6 % of a core).
 */
export function exchangeOverUdp(
  query: DnsQuery,
  server: DnsServer,
  limits: ExchangeLimits,
): Promise<DnsMessage | DnsTrouble> {
  const socket = createSocket(isIPv6(server.host) ? 'udp6' : 'udp4');
  return settleOnce<DnsMessage>(
    { ...limits, close: () => socket.close() },
    ({ done, isSettled }) => {
      // ICMP "port unreachable" arrives as an error of the connected socket.
      socket.on('error', () => done('UNREACHABLE'));
      socket.on('message', packet => {
        const message = readDnsMessage(packet, query);
        if (message) {
          done(message);
        }
      });
      socket.connect(server.port, server.host, (error?: unknown) => {
        if (isSettled()) {
          return;
        }
        if (error) {
          done('UNREACHABLE');
        } else {
          socket.send(query.packet);
        }
      });
    },
  );
}

/** Sends one query over TCP: for replies that do not fit into UDP (RFC 7766). */
export function exchangeOverTcp(
  query: DnsQuery,
  server: DnsServer,
  limits: ExchangeLimits,
): Promise<DnsMessage | DnsTrouble> {
  const socket = connect(server.port, server.host);
  return settleOnce<DnsMessage>(
    { ...limits, close: () => socket.destroy() },
    ({ done }) => {
      let received = Buffer.alloc(0);
      socket.on('error', () => done('UNREACHABLE'));
      socket.on('end', () => done('UNREACHABLE'));
      socket.on('connect', () => socket.write(withPrefix(query.packet)));
      socket.on('data', chunk => {
        received = Buffer.concat([received, chunk]);
        const packet = firstPacket(received);
        if (packet) {
          done(readDnsMessage(packet, query) ?? 'UNREACHABLE');
        }
      });
    },
  );
}

/** The length prefix is two octets (RFC 1035 §4.2.2), so no message is longer than 64 KiB. */
const prefixLength = 2;

function withPrefix(packet: Buffer): Buffer {
  const prefix = Buffer.alloc(prefixLength);
  prefix.writeUInt16BE(packet.length);
  return Buffer.concat([prefix, packet]);
}

function firstPacket(received: Buffer): Buffer | undefined {
  if (received.length < prefixLength) {
    return undefined;
  }
  const length = received.readUInt16BE(0);
  return received.length < prefixLength + length
    ? undefined
    : received.subarray(prefixLength, prefixLength + length);
}
