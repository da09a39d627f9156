import { certManagerIssue, messagesBy } from './writtenBy';

const create = 'Failed to create Order: ';
const type = 'urn:ietf:params:acme:error:';

/** The problem types that say little of themselves (RFC 8555 §6.7): tried last. */
export const problemMessages = [
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
];
