import { createSocket, RemoteInfo, Socket as UdpSocket } from 'node:dgram';
import { createServer, Server, Socket } from 'node:net';
import { loopbackHost } from '../loopbackHost';
import type { DnsFaults } from './DnsFaults';
import { RespondOptions, respondTo } from './respondTo';

const mostAttempts = 5;

/** One DNS server on loopback, UDP and TCP on the same port (RFC 7766). */
export class DnsServer {
  private udp?: UdpSocket;
  private tcp?: Server;
  private readonly connections = new Set<Socket>();
  private port: number;

  constructor(
    private readonly options: RespondOptions & { faults: DnsFaults },
    port = 0,
  ) {
    this.port = port;
  }

  /** `host:port`, as the platform's configuration names servers. */
  get address(): string {
    return `${loopbackHost}:${this.port}`;
  }

  async start(): Promise<void> {
    const anyPort = this.port === 0;
    for (let attempt = 1; ; attempt++) {
      try {
        await this.listen();
        return;
      } catch (error) {
        // The port that UDP was given may be taken on TCP.
        if (!anyPort || attempt === mostAttempts) {
          throw error;
        }
        await this.stop();
        this.port = 0;
      }
    }
  }

  private async listen(): Promise<void> {
    this.udp = createSocket('udp4');
    this.udp.on('message', (query, from) => this.answerUdp(query, from));
    this.port = await bound(this.udp, this.port);
    this.tcp = createServer(connection => this.serveTcp(connection));
    await listening(this.tcp, this.port);
  }

  async stop(): Promise<void> {
    for (const connection of this.connections) {
      connection.destroy();
    }
    const udp = this.udp;
    const tcp = this.tcp;
    if (udp) {
      await new Promise<void>(resolve => udp.close(resolve));
    }
    if (tcp) {
      await new Promise(resolve => tcp.close(resolve));
    }
    this.udp = undefined;
    this.tcp = undefined;
  }

  private answerUdp(query: Buffer, from: RemoteInfo): void {
    const response = respondTo(query, 'udp', this.options);
    if (response) {
      this.udp?.send(response, from.port, from.address);
    }
  }

  /** Messages on TCP come after two bytes with their length. */
  private serveTcp(connection: Socket): void {
    this.connections.add(connection);
    connection.on('close', () => this.connections.delete(connection));
    connection.on('error', () => connection.destroy());
    let received = Buffer.alloc(0);
    connection.on('data', chunk => {
      received = Buffer.concat([received, chunk]);
      while (received.length >= 2) {
        const end = 2 + received.readUInt16BE(0);
        if (received.length < end) {
          return;
        }
        const response = respondTo(
          received.subarray(2, end),
          'tcp',
          this.options,
        );
        received = received.subarray(end);
        if (response) {
          connection.write(withLength(response));
        }
      }
    });
  }
}

function withLength(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}

function bound(socket: UdpSocket, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, loopbackHost, () => {
      socket.off('error', reject);
      resolve(socket.address().port);
    });
  });
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopbackHost, () => resolve());
  });
}
