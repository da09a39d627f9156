import {
  boulder,
  certManagerIssue,
  letsEncrypt,
  messagesBy,
} from './writtenBy';

const finalize = 'Failed to finalize Order: ';
const type = 'urn:ietf:params:acme:error:';
const retrieve = 'Failed to retrieve Order resource: ';

/** What is wrong with the certificate signing request, and orders that came too late or too early. */
export const requestMessages = [
  ...messagesBy(letsEncrypt, boulder('goodkey/good_key.go'), [
    [
      /public key is forbidden|weak key|known to be weak|(?:weak|blocked|compromised) (?:public |private )?key|key (?:is |has been )?(?:blocked|compromised)|small prime|vulnerable Infineon|too close together|modulus (?:is )?(?:shared|even)/i,
      'CertificateKeyForbidden',
      `${finalize}400 ${type}badCSR: Error finalizing order :: invalid public key in CSR: public key is forbidden`,
    ],
    [
      /public key in CSR|key size|key (?:is )?too (?:small|short|weak)|curve \S{1,20} not allowed|key exponent|unsupported key type/i,
      'CertificateKeyRefused',
      `${finalize}400 ${type}badCSR: Error finalizing order :: invalid public key in CSR: key size not supported: 1024`,
    ],
  ]),
  ...messagesBy(letsEncrypt, certManagerIssue(2962), [
    [
      /error:badPublicKey: Error finalizing/i,
      'CertificateKeyRefused',
      `${finalize}400 ${type}badPublicKey: Error finalizing order :: unknown key type`,
    ],
  ]),
  ...messagesBy(
    'Vault',
    'https://github.com/hashicorp/vault/blob/main/builtin/logical/pki/issuing/issue_common.go',
    [
      [
        /requires (?:keys of type|a minimum of a \d{1,5}-bit key|a key type)|keys? of type \S{1,20} (?:is|are) not (?:allowed|supported)/i,
        'CertificateKeyRefused',
        `${finalize}400 ${type}badCSR: The CSR is unacceptable: refusing to sign CSR: role requires keys of type ec`,
      ],
    ],
  ),
  ...messagesBy(letsEncrypt, boulder('ra/ra.go'), [
    [
      /must be different than account key|public key for a known account/i,
      'CertificateKeyIsAccountKey',
      `${finalize}400 ${type}malformed: Error finalizing order :: certificate public key must be different than account key`,
    ],
    [
      /must-staple/i,
      'CertificateRequestRefused',
      `${finalize}403 ${type}unauthorized: Error finalizing order :: OCSP must-staple extension is no longer available: see https://letsencrypt.org/2024/12/05/ending-ocsp`,
    ],
    [
      /error:orderNotReady|not acceptable for finalization/i,
      'OrderNotReady',
      `${finalize}403 ${type}orderNotReady: Order's status ("valid") is not acceptable for finalization`,
    ],
    [
      /authorizations? must be pending|authorizations for these identifiers|expired authorization|incorrect number of identifiers/i,
      'OrderExpired',
      `${finalize}403 ${type}unauthorized: Error finalizing order :: authorizations for these identifiers expired: shop.example.org`,
    ],
  ]),
  ...messagesBy(letsEncrypt, boulder('csr/csr.go'), [
    [
      /error:badCSR|\bCSR\b/,
      'CertificateRequestRefused',
      `${finalize}400 ${type}badCSR: Error finalizing order :: CSR contains one or more email address fields`,
    ],
  ]),
  ...messagesBy('Keyon', certManagerIssue(3611), [
    [
      /error:expired/i,
      'OrderExpired',
      `${finalize}400 urn:keyon:params:acme:error:expired: Order expired`,
    ],
  ]),
  ...messagesBy(
    'Pebble',
    'https://github.com/letsencrypt/pebble/blob/main/wfe/wfe.go',
    [
      [
        /order (?:\S{1,100} )?(?:is |has )?(?:expired|not found)/i,
        'OrderExpired',
        `${finalize}400 ${type}malformed: order expired 2026-11-23 20:12:45 +0000 UTC`,
      ],
      [
        /cannot update challenge with status/i,
        'OrderExpired',
        `Error accepting challenge: 400 ${type}malformed: Cannot update challenge with status invalid, only status pending`,
      ],
    ],
  ),
  ...messagesBy('Let’s Encrypt (boulder)', certManagerIssue(3723), [
    [
      /no order (?:for|found)|does not own the specified order/i,
      'OrderExpired',
      `${retrieve}404 ${type}malformed: No order for ID 7495198886`,
    ],
  ]),
  ...messagesBy(
    'cert-manager 1.21',
    'https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/acmeorders/sync.go',
    [
      [
        /Failed to (?:retrieve Order resource|fetch authorization|retrieve signed certificate|finalize Order): 404 urn:|certificate not found/i,
        'OrderExpired',
        `Failed to retrieve signed certificate: 404 ${type}malformed: Certificate not found`,
      ],
    ],
  ),
];
