import type { AddressInfo } from 'node:net';
import { createServer } from 'node:tls';
import {
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

function generateKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

async function createCertificate(names: readonly string[]) {
  const keys = await generateKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '0a1b',
    name: 'CN=Example Test Authority',
    notBefore: new Date('2026-01-01T00:00:00Z'),
    notAfter: new Date('2126-01-01T00:00:00Z'),
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new SubjectAlternativeNameExtension(
        names.map(value => ({ type: 'dns' as const, value })),
      ),
    ],
  });
  const key = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    cert: certificate.toString('pem'),
    key: PemConverter.encode(key, 'PRIVATE KEY'),
  };
}

/** A TLS server on loopback with a certificate of its own making; remembers the SNI names it was asked for. */
export async function startTlsServer(names: readonly string[]) {
  const askedFor: string[] = [];
  const received: Buffer[] = [];
  const options = {
    ...(await createCertificate(names)),
    SNICallback(name: string, done: (error: Error | null) => void) {
      askedFor.push(name);
      done(null);
    },
  };
  const server = createServer(options, socket => {
    socket.on('data', chunk => received.push(chunk));
    socket.on('error', () => {});
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is an object, never a pipe's name.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    askedFor,
    received,
    close: () => new Promise<unknown>(resolve => server.close(resolve)),
  };
}
