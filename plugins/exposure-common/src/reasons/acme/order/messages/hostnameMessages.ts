import {
  boulder,
  certManagerIssue,
  letsEncrypt,
  messagesBy,
} from './writtenBy';

const create = 'Failed to create Order: ';
const finalize = 'Failed to finalize Order: ';
const type = 'urn:ietf:params:acme:error:';
const cannot = `${create}400 ${type}rejectedIdentifier: Invalid identifiers requested :: Cannot issue for `;

/** What is wrong with a name that is ordered, and what CAA records say of it. */
export const hostnameMessages = [
  ...messagesBy(
    'Let’s Encrypt before 2023, and others',
    certManagerIssue(2794),
    [
      [
        /SAN short enough to fit in CN|CN was longer than|common ?name[^.]{0,60}(?:too long|longer than|exceeds|at most 64)|(?:too long|longer than|exceeds)[^.]{0,40}common ?name/i,
        'CommonNameTooLong',
        `${finalize}400 ${type}badCSR: Error finalizing order :: issuing precertificate: CSR doesn't contain a SAN short enough to fit in CN`,
      ],
    ],
  ),
  ...messagesBy(letsEncrypt, boulder('ra/ra.go'), [
    [
      /redundant with a wildcard/i,
      'HostnameRedundant',
      `${create}400 ${type}malformed: Error creating new order :: Domain name "shop.example.org" is redundant with a wildcard domain in the same request. Remove one or the other from the certificate request.`,
    ],
  ]),
  ...messagesBy(letsEncrypt, boulder('va/caa.go'), [
    [
      // A look-up that failed is no record that forbids.
      /looking up CAA/i,
      'OrderDnsFailed',
      `${finalize}400 ${type}dns: Error finalizing order :: While processing CAA for shop.example.org: DNS problem: SERVFAIL looking up CAA for shop.example.org - the domain's nameservers may be malfunctioning`,
    ],
    [
      /error:caa\b|rechecking caa|while processing CAA|CAA record|\(CAA\)/i,
      'OrderRefusedByCaa',
      `${finalize}403 ${type}caa: Error finalizing order :: rechecking caa: While processing CAA for shop.example.org: CAA record for example.org prevents issuance`,
    ],
  ]),
  ...messagesBy(letsEncrypt, boulder('policy/pa.go'), [
    [
      /valid public suffix|is an ICANN TLD|needs at least one dot/i,
      'HostnameNotPublic',
      `${cannot}"shop.cluster.local": Domain name does not end with a valid public suffix (TLD)`,
    ],
    [
      /wildcard[^.]{0,40} not (?:supported|allowed|permitted)|wildcard for an ICANN TLD/i,
      'WildcardNotIssued',
      `${cannot}"*.shop.example.org": Wildcard domain names are not supported`,
    ],
    [
      /invalid character|longer than 253|(?:more than \d{1,3}|too many) labels|ends in a dot|two dots in a row|longer than 63|malformed punycode|R-LDH|more than one wildcard|(?:invalid|malformed) wildcard/i,
      'HostnameMalformed',
      `${cannot}"web_shop.example.org": Domain name contains an invalid character`,
    ],
    [
      /does not permit IP address identifiers|is an IP address|(?:cannot|can not|will not|does not) issue (?:a )?certificates? for (?:an )?IP address|IP address is invalid|invalid identifier type|disabled this identifier type/i,
      'IdentifierTypeNotIssued',
      `${cannot}"192.0.2.7": Identifier type is DNS but value is an IP address`,
    ],
    [
      /forbidden by policy|refuses to issue/i,
      'OrderRejectedIdentifier',
      `${cannot}"shop.example.org": The ACME server refuses to issue a certificate for this domain name, because it is forbidden by policy`,
    ],
  ]),
  ...messagesBy(
    'ZeroSSL',
    'https://github.com/acmesh-official/acme.sh/issues/4385',
    [
      [
        /invalid DNS identifier/i,
        'HostnameMalformed',
        `${create}400 ${type}rejectedIdentifier: Invalid DNS identifier [web_shop.example.org]`,
      ],
    ],
  ),
  ...messagesBy(
    'Vault and others',
    'https://github.com/hashicorp/vault/blob/main/builtin/logical/pki/acme_errors.go',
    [
      [
        /error:unsupportedIdentifier|identifier type unsupported/i,
        'IdentifierTypeNotIssued',
        `${create}400 ${type}unsupportedIdentifier: An identifier is of an unsupported type`,
      ],
    ],
  ),
  ...messagesBy(letsEncrypt, boulder('wfe2/wfe.go'), [
    [
      /cumulative length/i,
      'TooManyNames',
      `${create}400 ${type}malformed: Cumulative length of all identifier values was greater than 4096 bytes`,
    ],
    [
      /recursive on-demand|error:rejectedIdentifier|cannot issue for|will not issue/i,
      'OrderRejectedIdentifier',
      `${create}400 ${type}rejectedIdentifier: Disallowed identifier requested :: Cannot issue for "a.b.c.d.example.org": domain name contains too many subdomain labels indicative of recursive on-demand issuance`,
    ],
  ]),
  ...messagesBy(letsEncrypt, boulder('ra/ra.go'), [
    [
      /identifier count is not|order cannot contain more than|more than \d{1,4} (?:identifiers|names|domains|DNS)|too many (?:identifiers|names|domains|SANs)/i,
      'TooManyNames',
      `${finalize}403 ${type}unauthorized: Error finalizing order :: CSR identifier count is not at minimum 1 or at maximum 100`,
    ],
  ]),
];
