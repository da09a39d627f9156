import { connect } from 'node:net';
import { type DnsMessage, readDnsMessage } from './DnsMessage';
import type { DnsQuery } from './DnsQuery';
import type { DnsServer } from './DnsServer';
import { DnsTrouble } from './DnsTrouble';
import { type ExchangeLimits, settleOnce } from './settleOnce';

/** The length prefix is two octets (RFC 1035 §4.2.2), so no message is longer than 64 KiB. */
const prefixLength = 2;

/** Sends one query over TCP: for replies that do not fit into UDP (RFC 7766). */
export function exchangeOverTcp(
  query: DnsQuery,
  server: DnsServer,
  options: ExchangeLimits,
): Promise<DnsMessage> {
  const socket = connect(server.port, server.host);
  return settleOnce<DnsMessage>(
    { ...options, close: () => socket.destroy() },
    ({ done, fail }) => {
      const unreachable = () => fail(new DnsTrouble('UNREACHABLE'));
      let received = Buffer.alloc(0);
      socket.on('error', unreachable);
      socket.on('end', unreachable);
      socket.on('connect', () => socket.write(withPrefix(query.packet)));
      socket.on('data', chunk => {
        received = Buffer.concat([received, chunk]);
        const packet = firstPacket(received);
        if (!packet) return;
        const message = readDnsMessage(packet, query);
        if (message) done(message);
        else unreachable();
      });
    },
  );
}

function withPrefix(packet: Buffer): Buffer {
  const prefix = Buffer.alloc(prefixLength);
  prefix.writeUInt16BE(packet.length);
  return Buffer.concat([prefix, packet]);
}

function firstPacket(received: Buffer): Buffer | undefined {
  if (received.length < prefixLength) return undefined;
  const length = received.readUInt16BE(0);
  if (received.length < prefixLength + length) return undefined;
  return received.subarray(prefixLength, prefixLength + length);
}
