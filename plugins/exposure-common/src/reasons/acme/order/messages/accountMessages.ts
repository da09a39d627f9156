import {
  boulder,
  certManagerIssue,
  letsEncrypt,
  messagesBy,
} from './writtenBy';

const create = 'Failed to create Order: ';
const type = 'urn:ietf:params:acme:error:';
const jws = 'Unable to validate JWS :: ';
const problems = 'https://www.rfc-editor.org/rfc/rfc8555#section-6.7';

/** What is wrong with the issuer's account, or with what the issuer always asks for: no retry changes it. */
export const accountMessages = [
  ...messagesBy(
    'golang.org/x/crypto/acme',
    'https://github.com/cert-manager/cert-manager/blob/master/third_party/forked/acme/acme.go',
    [
      [
        /does not (?:advertise|support) (?:a )?profiles?/i,
        'OrderProfileUnknown',
        `${create}acme: certificate authority does not advertise a profile with name short`,
      ],
    ],
  ),
  ...messagesBy(letsEncrypt, boulder('ra/ra.go'), [
    [
      /error:invalidProfile|unrecognized profile|not permitted to use certificate profile/i,
      'OrderProfileUnknown',
      `${create}400 ${type}invalidProfile: unrecognized profile name "short"`,
    ],
  ]),
  ...messagesBy('Boulder, Pebble, EJBCA', certManagerIssue(5988), [
    [
      /No Key ID in JWS header/i,
      'AccountNotRegistered',
      `${create}400 ${type}malformed: No Key ID in JWS header`,
    ],
  ]),
  ...messagesBy('DigiCert, Sectigo', certManagerIssue(6741), [
    [
      /expiration of ACME linked policy|(?:policy instance|subscription|contract|licen[cs]e|plan|credential) (?:has |is )?expired/i,
      'AccountPolicyExpired',
      `${create}403 ${type}unauthorized: Order creation failed, because expiration of ACME linked policy instance`,
    ],
  ]),
  ...messagesBy('step-ca', certManagerIssue(2561), [
    [
      /error:accountDoesNotExist/i,
      'AccountDoesNotExist',
      `${create}400 ${type}accountDoesNotExist: Account https://ca.example.org/acme/acme/account/x not found`,
    ],
  ]),
  ...messagesBy(
    'golang.org/x/crypto/acme',
    'https://github.com/golang/crypto/blob/master/acme/types.go',
    [
      [
        /account does not exist|account that does not exist/i,
        'AccountDoesNotExist',
        `${create}acme: account does not exist`,
      ],
    ],
  ),
  ...messagesBy(
    'Pebble',
    'https://github.com/letsencrypt/pebble/blob/main/wfe/wfe.go',
    [
      [
        /\(kid\) in JWS header missing expected URL prefix/i,
        'AccountDoesNotExist',
        `${create}400 ${type}malformed: Key ID (kid) in JWS header missing expected URL prefix`,
      ],
    ],
  ),
  ...messagesBy('Let’s Encrypt before 2019', boulder('wfe2/verify.go'), [
    [
      /account "[^"]{0,300}" not found|no account (?:exists|found)/i,
      'AccountDoesNotExist',
      `${create}400 ${type}malformed: ${jws}Account "https://acme-v02.api.letsencrypt.org/acme/acct/1" not found`,
    ],
  ]),
  ...messagesBy(letsEncrypt, boulder('wfe2/verify.go'), [
    [
      /account is not valid|account is not active|\bis deactivated|been deactivated|account (?:is )?(?:blocked|suspended|disabled|revoked)/i,
      'AccountRefused',
      `${create}403 ${type}unauthorized: ${jws}Account is not valid, has status "deactivated"`,
    ],
    [
      /error:bad(?:PublicKey|SignatureAlgorithm)(?!.{0,200}(?:\bCSR\b|finalizing))/i,
      'AccountRefused',
      `${create}400 ${type}badPublicKey: ${jws}invalid request signing key: JWK contains unsupported key type (expected RSA, or ECDSA P-256, P-384, or P-521)`,
    ],
  ]),
  ...messagesBy('Let’s Encrypt (boulder)', certManagerIssue(2017), [
    [
      /JWS verification error|verifier and signature algorithm/i,
      'AccountRefused',
      `${create}400 ${type}malformed: JWS verification error`,
    ],
  ]),
  ...messagesBy('Any certificate authority (RFC 8555 §6.7)', problems, [
    [
      /error:(?:invalid|unsupported)Contact/i,
      'AccountRefused',
      `${create}400 ${type}unsupportedContact: A contact URL for an account used an unsupported protocol scheme`,
    ],
    [
      /error:userActionRequired|terms of service/i,
      'AccountNeedsAction',
      `${create}403 ${type}userActionRequired: Visit the 'instance' URL and take actions specified there`,
    ],
  ]),
  ...messagesBy(
    'ZeroSSL, Pebble, step-ca, Vault',
    'https://github.com/tobychui/zoraxy/issues/45',
    [
      [
        /error:externalAccountRequired|external ?account ?binding/i,
        'ExternalAccountMissing',
        `${create}400 ${type}externalAccountRequired: The request must include a value for the "externalAccountBinding" field`,
      ],
    ],
  ),
  ...messagesBy(letsEncrypt, boulder('wfe2/wfe.go'), [
    [
      /NotBefore and NotAfter|not(?:Before|After) (?:is|are|cannot|must|not)\b/i,
      'DurationNotSupported',
      `${create}400 ${type}malformed: NotBefore and NotAfter are not supported`,
    ],
    [
      /error:alreadyReplaced|.replaces. field|certificate being replaced/i,
      'ReplacementRefused',
      `${create}403 ${type}unauthorized: Could not validate ARI 'replaces' field :: requester account did not request the certificate being replaced by this order`,
    ],
  ]),
];
