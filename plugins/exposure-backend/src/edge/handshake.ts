import type { EdgeObservation } from '@exposure/backstage-plugin-exposure-common';
import type { X509Certificate } from 'node:crypto';
import { connect, type PeerCertificate, type TLSSocket } from 'node:tls';
import type { Clock } from '../kubernetes/Clock';

/** Certificates of more names are cut: no exposure needs them, and they come from strangers. */
const maxNames = 100;

/** Makes a TLS handshake with an address in the name of a hostname (SNI), sends nothing, and tells what was served. */
export function handshake(
  target: { address: string; hostname: string; port: number },
  options: { signal: AbortSignal; timeoutMs: number; clock: Clock },
): Promise<EdgeObservation> {
  const { address, hostname, port } = target;
  return new Promise((resolve, reject) => {
    options.signal.throwIfAborted();
    const socket = connect({
      host: address,
      port,
      servername: hostname,
      // What is served is looked at even where it is not trusted; nothing is ever sent.
      rejectUnauthorized: false,
    });
    const settle = (outcome: () => void) => {
      cancelDeadline();
      options.signal.removeEventListener('abort', onAbort);
      socket.destroy();
      outcome();
    };
    const onAbort = () => settle(() => reject(options.signal.reason));
    const cancelDeadline = options.clock.after(options.timeoutMs, () =>
      settle(() =>
        resolve({ outcome: 'unreachable', message: 'no answer in time' }),
      ),
    );
    options.signal.addEventListener('abort', onAbort);
    socket.on('secureConnect', () => {
      // Before the socket is destroyed: a dead one has forgotten its certificate.
      const observation = describe(socket, hostname);
      settle(() => resolve(observation));
    });
    socket.on('error', error => settle(() => resolve(describeFailure(error))));
  });
}

function describe(socket: TLSSocket, hostname: string): EdgeObservation {
  const certificate = socket.getPeerCertificate();
  const leaf = socket.getPeerX509Certificate();
  const error = socket.authorized ? undefined : authorizationError(socket);
  const notBefore = new Date(certificate.valid_from);
  const notAfter = new Date(certificate.valid_to);
  if (
    !leaf ||
    Number.isNaN(notBefore.getTime()) ||
    Number.isNaN(notAfter.getTime())
  ) {
    return { outcome: 'noTls', message: 'the certificate cannot be read' };
  }
  return {
    outcome: 'handshake',
    names: namesOf(leaf, hostname),
    issuer: issuerOf(certificate),
    serialNumber: certificate.serialNumber,
    notBefore: notBefore.toISOString(),
    notAfter: notAfter.toISOString(),
    trusted: socket.authorized,
    ...(error === undefined ? {} : { error }),
  };
}

/** Node says a code here, whatever its types say. */
function authorizationError(socket: TLSSocket): string {
  return printable(String(socket.authorizationError));
}

/**
 * The leaf's dNSNames; the one that covers the hostname is never among those that are cut. A comma within a name is
 * escaped by Node, so that it cannot be taken for several.
 */
function namesOf(leaf: X509Certificate, hostname: string): string[] {
  const covering = leaf.checkHost(hostname, { subject: 'never' });
  const names = (leaf.subjectAltName ?? '')
    .split(', ')
    .filter(name => name.startsWith('DNS:'))
    .slice(0, maxNames)
    .map(name => name.slice('DNS:'.length));
  return [...new Set([...names, ...(covering ? [covering] : [])])].map(name =>
    printable(name).toLowerCase(),
  );
}

function issuerOf({ issuer }: PeerCertificate): string {
  return printable([issuer?.CN ?? issuer?.O ?? ''].flat().join(', '));
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 253);
}

/** Errors of the handshake mean that something answers, without TLS or with an unusable one. */
function describeFailure(error: Error & { code?: string }): EdgeObservation {
  const code = printable(error.code ?? error.name);
  const isTls = code.startsWith('ERR_SSL') || code === 'EPROTO';
  return { outcome: isTls ? 'noTls' : 'unreachable', message: code };
}
