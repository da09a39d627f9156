import type { RefusalRule } from './refusals/refusalGroups';

/**
 * A closed set of texts: its name, what it allows in words, and the test.
 * @public
 */
export interface TextRule {
  /** CamelCase name that refusals carry. */
  rule: RefusalRule;
  /** Reads after "must be". */
  allowed: string;
  test(text: string): boolean;
}

// Every expression runs on text whose length was checked first, and none of them nests a repetition: no input can make it slow.
function bounded(max: number, pattern: RegExp): (text: string) => boolean {
  return text => text.length > 0 && text.length <= max && pattern.test(text);
}

const isDnsLabel = bounded(63, /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/);
const isQualifiedName = bounded(
  63,
  /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/,
);

function isDnsSubdomain(text: string): boolean {
  return text.length <= 253 && text.split('.').every(isDnsLabel);
}

/** RFC 1123 label: namespaces and many names of Kubernetes. */
export const dnsLabel: TextRule = {
  rule: 'DnsLabel',
  allowed:
    'lower-case letters, digits and "-", 1 to 63 characters, with a letter or digit at both ends (RFC 1123)',
  test: isDnsLabel,
};

/** RFC 1123 subdomain: hostnames without wildcard and most names of Kubernetes. */
export const dnsSubdomain: TextRule = {
  rule: 'DnsSubdomain',
  allowed:
    'labels of lower-case letters, digits and "-" joined by ".", at most 253 characters (RFC 1123)',
  test: isDnsSubdomain,
};

/** A duration as Go reads it, and cert-manager's configuration with it. */
export const goDuration: TextRule = {
  rule: 'GoDuration',
  allowed: 'a duration with its units, e.g. 90s, 10m or 1h30m',
  test: bounded(20, /^([0-9]{1,6}(h|m|s))+$/),
};

/** A kind of Kubernetes, as `issuerRef.kind` names it. */
export const issuerKind: TextRule = {
  rule: 'IssuerKind',
  allowed:
    'the kind of an issuer: letters and digits, beginning with a capital letter, at most 63 characters, e.g. ClusterIssuer or AWSPCAClusterIssuer',
  test: bounded(63, /^[A-Z][A-Za-z0-9]*$/),
};

/** A name of the DNS. What ends in a number is read as an address by URL parsers (WHATWG URL, "ends in a number"). */
export const dnsName: TextRule = {
  rule: 'DnsName',
  allowed:
    'a DNS name, not an address: labels of lower-case letters, digits and "-" joined by ".", at most 253 characters (RFC 1123)',
  test: text => isDnsSubdomain(text) && !/(^|\.)(\d+|0x[0-9a-f]*)$/.test(text),
};

/** RFC 1035 label: names of Services. */
export const serviceName: TextRule = {
  rule: 'ServiceName',
  allowed:
    'lower-case letters, digits and "-", 1 to 63 characters, beginning with a letter (RFC 1035)',
  test: text => isDnsLabel(text) && /^[a-z]/.test(text),
};

/** IANA service name: names of ports (RFC 6335 §5.1). */
export const portName: TextRule = {
  rule: 'PortName',
  allowed:
    'a port number from 1 to 65535 or a port name: lower-case letters, digits and single "-", 1 to 15 characters, with a letter',
  test: text =>
    text.length <= 15 &&
    isDnsLabel(text) &&
    /[a-z]/.test(text) &&
    !text.includes('--'),
};

/** Key of a Kubernetes label: optional DNS prefix, then a name. */
export const labelKey: TextRule = {
  rule: 'LabelKey',
  allowed:
    'a Kubernetes label key: an optional DNS prefix and "/", then 1 to 63 letters, digits, "-", "_" and "."',
  test: text => {
    const slash = text.indexOf('/');
    return slash < 0
      ? isQualifiedName(text)
      : isDnsSubdomain(text.slice(0, slash)) &&
          isQualifiedName(text.slice(slash + 1));
  },
};

/** Value of a Kubernetes label. */
export const labelValue: TextRule = {
  rule: 'LabelValue',
  allowed:
    'a Kubernetes label value: at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends',
  test: text => text === '' || isQualifiedName(text),
};

// The letters that Markdown, HTML and mentions are made of are left out on purpose: a title is shown in pull requests.
/** A title for people, safe in Markdown and HTML as it is. */
export const title: TextRule = {
  rule: 'Title',
  allowed:
    "letters of any script, digits, spaces and , . ' ( ) & / + -, 1 to 100 characters, without www.",
  test: text =>
    bounded(100, /^[\p{L}\p{M}\p{N} ,.'()&/+-]+$/u)(text) &&
    // Forges make a link of it without being asked.
    !/www\./i.test(text),
};

/** How to reach a person or team: an e-mail address or a word without white space. */
export const contact: TextRule = {
  rule: 'Contact',
  allowed:
    'an e-mail address or a chat handle: letters, digits and . _ + @ # : / -, 1 to 200 characters',
  test: bounded(200, /^[A-Za-z0-9._+@#:/-]+$/),
};

/**
 * Where the documentation is read. A browser links to it: nothing in it can be another scheme, a query or a fragment.
 * @public
 */
export const docsAddress: TextRule = {
  rule: 'DocsAddress',
  allowed:
    'an https address such as https://docs.example.com/exposure: letters, digits and . _ ~ - /, with a port at most, 1 to 300 characters',
  test: bounded(
    300,
    /^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?(\/[A-Za-z0-9._~/-]*)?$/,
  ),
};

/** A cluster's name as the `kubernetes:` section may have it. */
export const clusterName: TextRule = {
  rule: 'ClusterName',
  allowed: 'letters, digits and . _ : / @ -, 1 to 253 characters',
  test: bounded(253, /^[A-Za-z0-9._:/@-]+$/),
};

/** Name part of an entity reference, as Backstage's catalog allows it. */
export const entityName: TextRule = {
  rule: 'EntityName',
  allowed:
    '1 to 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends',
  test: isQualifiedName,
};

/**
 * URL path of a route: the characters that no controller gives a meaning of its own.
 * @public
 */
export const routePath: TextRule = {
  rule: 'Path',
  allowed:
    '"/" followed by letters, digits and . _ ~ / -, at most 200 characters, without "//", "/./" or "/../"',
  test: text =>
    bounded(200, /^\/[A-Za-z0-9._~/-]*$/)(text) &&
    !text.includes('//') &&
    !text.split('/').some(segment => segment === '.' || segment === '..'),
};

/** `prefix/` of annotation keys. */
export const annotationPrefix: TextRule = {
  rule: 'AnnotationPrefix',
  allowed: 'a DNS name followed by "/", e.g. external-dns.kubernetes.io/',
  test: text => text.endsWith('/') && isDnsSubdomain(text.slice(0, -1)),
};

/** Owner of the registry of external-dns: it stands between a `=` and a `,` of a TXT record. */
export const txtOwnerId: TextRule = {
  rule: 'TxtOwnerId',
  allowed: 'letters, digits and . _ : / -, at most 100 characters',
  test: bounded(100, /^[A-Za-z0-9._:/-]+$/),
};

/** What external-dns puts before or behind the first label of the names of its registry. */
export const txtAffix: TextRule = {
  rule: 'TxtAffix',
  allowed:
    'lower-case letters, digits and . _ -, and %{record_type} once, at most 100 characters',
  test: bounded(100, /^[a-z0-9._-]*(%\{record_type\}[a-z0-9._-]*)?$/),
};

// The tag may not be left out and may not be `latest`: both mean "whatever is there today".
/** A container image with a tag, and a digest where one is wanted. */
export const imageReference: TextRule = {
  rule: 'ImageReference',
  allowed:
    'an image with a tag other than latest, e.g. registry.example.com/oauth2-proxy:v7.15.3',
  test: text =>
    bounded(
      300,
      /^[a-z0-9][a-z0-9._/-]*(:\d{1,5}\/[a-z0-9._/-]+)?:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(@sha256:[0-9a-f]{64})?$/,
    )(text) &&
    !text.includes('//') &&
    !/:latest(@|$)/.test(text),
};

/** The issuer of an OpenID Connect provider: https, no query, no fragment (OpenID Connect Discovery 1.0 §2). */
export const issuerUrl: TextRule = {
  rule: 'IssuerUrl',
  allowed:
    'an https URL without query, e.g. https://login.example.com/realms/shop',
  test: text => {
    const parts =
      text.length <= 300
        ? /^https:\/\/([a-z0-9.-]+)(:\d{1,5})?(\/[A-Za-z0-9._~/-]*)?$/.exec(
            text,
          )
        : null;
    return parts?.[1] !== undefined && isDnsSubdomain(parts[1]);
  },
};
