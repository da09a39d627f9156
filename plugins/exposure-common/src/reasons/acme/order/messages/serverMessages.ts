import {
  boulder,
  certManagerIssue,
  letsEncrypt,
  messagesBy,
} from './writtenBy';

const create = 'Failed to create Order: ';
const finalize = 'Failed to finalize Order: ';
const type = 'urn:ietf:params:acme:error:';
const crypto = 'golang.org/x/crypto/acme';
const cryptoFile = (name: string) =>
  `https://github.com/golang/crypto/blob/master/acme/${name}`;
const get = `${create}Get "https://acme.example.org/directory": `;

/** What the certificate authority found when it checked the name, as the order repeats it. */
const validationMessages = messagesBy(crypto, cryptoFile('types.go'), [
  [
    /error:dns\b/i,
    'OrderDnsFailed',
    `acme: authorization error for shop.example.org: 400 ${type}dns: DNS problem: NXDOMAIN looking up A for shop.example.org`,
  ],
  [
    /error:(?:connection|tls|incorrectResponse)\b|authorization error|invalid response from|no TXT record/i,
    'OrderValidationFailed',
    `acme: authorization error for shop.example.org: 403 ${type}unauthorized: 192.0.2.7: Invalid response from http://shop.example.org/.well-known/acme-challenge/x: 404`,
  ],
]);

/** That the certificate authority's server failed, or that no certificate authority answered. */
export const serverMessages = [
  ...validationMessages,
  ...messagesBy(letsEncrypt, boulder('web/probs.go'), [
    [
      /error:serverInternal|SCT embedding|\b50[0-9] urn:/i,
      'AcmeServerFailed',
      `${finalize}500 ${type}serverInternal: Error finalizing order :: Unable to meet CA SCT embedding requirements`,
    ],
    [
      /error:badNonce|\bnonce\b/i,
      'AcmeServerFailed',
      `${create}400 ${type}badNonce: JWS has an invalid anti-replay nonce`,
    ],
  ]),
  ...messagesBy(
    'A server or proxy before the certificate authority',
    certManagerIssue(7267),
    [
      [
        /\b50[0-9] : |HTTP 5\d\d response which is not an RFC 8555|maintenance|service unavailable|bad gateway|gateway time-?out/i,
        'AcmeServerFailed',
        `${finalize}502 : <html><head><title>502 Bad Gateway</title></head></html>`,
      ],
      [
        /Failed to finalize Order: 4\d\d :|HTTP 4\d\d response which is not an RFC 8555/,
        'OrderMalformed',
        `${finalize}400 : 400 Bad Request`,
      ],
      [
        /\b4\d\d :(?: |$)/,
        'AcmeServerUnreachable',
        `${create}403 : <html><head><title>403 Forbidden</title></head></html>`,
      ],
    ],
  ),
  ...messagesBy(
    'cert-manager',
    'https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/acmeorders/sync.go',
    [
      [
        /Invalid certificate retrieved|certificate chain is|invalid PEM cert type/i,
        'OrderCertificateUnreadable',
        'Invalid certificate retrieved from ACME server: x509: malformed certificate',
      ],
    ],
  ),
  ...messagesBy('Go (crypto/x509)', certManagerIssue(2267), [
    [
      /x509:/,
      'AcmeServerUnreachable',
      `${get}x509: certificate is valid for proxy.example.com, not acme.example.org`,
    ],
  ]),
  ...messagesBy(
    'Go (net, net/http)',
    'https://github.com/golang/go/blob/master/src/net/http/transport.go',
    [
      [
        /proxyconnect|dial (?:tcp|udp)|no such host|connection refused|connection reset|network is unreachable|TLS handshake|unsupported protocol scheme/i,
        'AcmeServerUnreachable',
        `${get}proxyconnect tcp: dial tcp 10.0.0.8:3128: connect: connection refused`,
      ],
      [
        /i\/o timeout|Client\.Timeout|: EOF$|unexpected EOF/i,
        'AcmeServerFailed',
        `${create}Post "https://acme.example.org/new-order": unexpected EOF`,
      ],
    ],
  ),
  ...messagesBy('Go (context), by cert-manager', certManagerIssue(3004), [
    [
      /context deadline exceeded/i,
      'AcmeServerFailed',
      `${create}context deadline exceeded`,
    ],
  ]),
  ...messagesBy(crypto, cryptoFile('acme.go'), [
    [
      /RFC 8555 version|acme: (?:invalid response|unexpected status|error reading order)/i,
      'AcmeServerUnreachable',
      `${create}acme: server does not support the RFC 8555 version of ACME`,
    ],
  ]),
  ...messagesBy(crypto, cryptoFile('http.go'), [
    [
      /no more retries for/i,
      'AcmeServerFailed',
      `${create}acme: no more retries for https://acme.example.org/new-order; tried 8 time(s)`,
    ],
  ]),
];
