import { certManagerIssue, messagesBy } from './writtenBy';

const create = 'Failed to create Order: ';
const type = 'urn:ietf:params:acme:error:';

/** The problem types that say little of themselves (RFC 8555 §6.7): tried last. */
export const problemMessages = [
  ...messagesBy(
    'Let’s Encrypt since 2021, to clients that are too old',
    'https://github.com/kgretzky/evilginx2/issues/412',
    [
      [
        /ACMEv1|upgrade your ACME client/i,
        'OrderMalformed',
        `${create}403 urn:acme:error:unauthorized: Account creation on ACMEv1 is disabled. Please upgrade your ACME client to a version that supports ACMEv2 / RFC 8555.`,
      ],
    ],
  ),
  ...messagesBy(
    'step-ca, Vault and others',
    'https://www.rfc-editor.org/rfc/rfc8555#section-6.7',
    [
      [
        /error:unauthorized|lacks sufficient authorization/i,
        'AccountNotAuthorized',
        `${create}403 ${type}unauthorized: The client lacks sufficient authorization`,
      ],
    ],
  ),
  ...messagesBy('Vault, DigiCert and others', certManagerIssue(7493), [
    [
      /error:malformed/i,
      'OrderMalformed',
      `${create}400 ${type}malformed: The request message was malformed`,
    ],
  ]),
  // These are answers to other requests than an order's, or say only that there are several.
  ...messagesBy(
    'Any certificate authority (RFC 8555 §6.7)',
    'https://www.rfc-editor.org/rfc/rfc8555#section-6.7',
    [
      [
        /error:(?:compound|alreadyRevoked|badRevocationReason|conflict)/i,
        'OrderFailed',
        `${create}400 ${type}compound: Specific error conditions are indicated in the 'subproblems' array`,
      ],
    ],
  ),
  ...messagesBy(
    'golang.org/x/crypto/acme',
    'https://github.com/golang/crypto/blob/master/acme/types.go',
    [
      [
        /acme: order \S{1,300} status: invalid/i,
        'OrderInvalid',
        'acme: order https://acme.example.org/order/1/2 status: invalid',
      ],
    ],
  ),
];
